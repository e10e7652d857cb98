import { dayInParts } from '../day.ts';
import type { CitedWork } from './work.ts';

/** A reference in three pieces: the title in the middle is set in italics. */
export interface ApaReference {
	readonly before: string;
	readonly italic: string;
	readonly after: string;
}

const endsSentence = (text: string) => /[.?!]$/.test(text);

/**
 * A reference as the APA's manual has it (7th edition, sections 9.4 to 9.37): a web page by a group
 * that is also the site (10.16), an entry in a reference work (10.3), software (10.10). All carry the
 * version, in brackets after the title of what has it, and the whole date: pages here change.
 */
export function apaReference(work: CitedWork): ApaReference {
	const { year, monthName, date } = dayInParts(work.changed);
	const head = `${work.author}. (${year}, ${monthName} ${date}). `;
	const version = ` (Version ${work.version})`;
	if (work.kind === 'entry' && work.container !== undefined) {
		// The title of an entry is in roman type and closed by a full stop, unless it has its own.
		const title = endsSentence(work.title) ? work.title : `${work.title}.`;
		return {
			before: `${head}${title} In `,
			italic: work.container,
			after: `${version}. ${work.url}`,
		};
	}
	const form = work.kind === 'software' ? ' [Computer software]' : '';
	return { before: head, italic: work.title, after: `${version}${form}. ${work.url}` };
}

/** The same as plain text. */
export function apaText(work: CitedWork): string {
	const { before, italic, after } = apaReference(work);
	return `${before}${italic}${after}`;
}
