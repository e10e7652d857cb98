import { dayInParts } from '../day.ts';
import type { CitedWork, WorkKind } from './work.ts';

const TYPES: Readonly<Record<WorkKind, string>> = {
	page: 'webpage',
	entry: 'entry-encyclopedia',
	software: 'software',
};

/**
 * A list of one item as citation processors read it (CSL 1.0.2, csl-data.json). An organisation is a
 * `literal` name: nothing in it is a family name.
 */
export function cslJson(work: CitedWork): string {
	const { year, month, date } = dayInParts(work.changed);
	const item = {
		id: work.key,
		type: TYPES[work.kind],
		title: work.title,
		...(work.container !== undefined && { 'container-title': work.container }),
		author: [{ literal: work.author }],
		issued: { 'date-parts': [[year, month, date]] },
		version: work.version,
		URL: work.url,
		language: 'en-GB',
	};
	// A field on a line: short enough to be read on a page.
	const fields = Object.entries(item).map(
		([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
	);
	return `[\n  {\n${fields.join(',\n')}\n  }\n]\n`;
}
