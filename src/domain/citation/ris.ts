import { dayInParts } from '../day.ts';
import type { CitedWork, WorkKind } from './work.ts';

const TYPES: Readonly<Record<WorkKind, string>> = {
	page: 'ELEC',
	entry: 'ENCYC',
	software: 'COMP',
};

/**
 * A record in the RIS format (Research Information Systems, 2001, and the type and tag table of 2011):
 * two letters, two spaces, a hyphen and a space before each value, `TY` first, `ER` last.
 */
export function ris(work: CitedWork): string {
	const { year } = dayInParts(work.changed);
	const fields: (readonly [tag: string, value: string | undefined])[] = [
		['TY', TYPES[work.kind]],
		['AU', work.author],
		['TI', work.title],
		['T2', work.container],
		['PY', String(year)],
		// Year, month, day, and an empty fourth part for anything else.
		['DA', `${work.changed.replaceAll('-', '/')}/`],
		['ET', work.version],
		['PB', work.author],
		['LA', 'en-GB'],
		['UR', work.url],
		['ID', work.key],
		['ER', ''],
	];
	return fields
		.filter(([, value]) => value !== undefined)
		.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`)
		.join('');
}
