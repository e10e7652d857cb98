import { dayInParts, dayInWords } from '../day.ts';
import type { CitedWork } from './work.ts';

/** What TeX reads otherwise than it is written, and the typographic signs that old styles cannot take. */
const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// BibTeX counts every brace, also one behind a backslash.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'–': '--',
	'—': '---',
	'‘': '`',
	'’': "'",
	'“': '``',
	'”': "''",
	é: "{\\'e}",
};

const texText = (text: string) => text.replace(/[^a-z0-9 ]/giu, (sign) => TEX[sign] ?? sign);

/** The abbreviations that every style defines. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * An entry for BibTeX (Patashnik, BibTeXing, 1988): `@misc`, the only type for what is not printed,
 * with a brace around author and title so that styles keep their capitals. `url` is read by styles of
 * today; the rest is what the first had.
 */
export function bibtex(work: CitedWork): string {
	const { year, month, date } = dayInParts(work.changed);
	const place = work.container === undefined ? '' : `In ${work.container}, `;
	const note = `${place}version ${work.version}, changed ${dayInWords(work.changed)}`;
	const fields = [
		`author = {{${texText(work.author)}}}`,
		`title = {{${texText(work.title)}}}`,
		`year = {${year}}`,
		// A macro, so without braces.
		`month = ${MONTHS[month - 1] ?? ''}`,
		`day = {${date}}`,
		`note = {${texText(note.charAt(0).toUpperCase() + note.slice(1))}}`,
		`url = {${work.url}}`,
	];
	return `@misc{${work.key},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}
