import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apaReference, apaText } from '../../../src/domain/citation/apa.ts';
import { bibtex } from '../../../src/domain/citation/bibtex.ts';
import { cslJson } from '../../../src/domain/citation/csl-json.ts';
import { ris } from '../../../src/domain/citation/ris.ts';
import { type CitedWork, WORK_KINDS } from '../../../src/domain/citation/work.ts';
import { apaByProcessor, readCitation } from '../../support/citation-reader.ts';

const page: CitedWork = {
	kind: 'page',
	key: 'five-truths-chapter-probabilities',
	author: 'Five Truths',
	title: 'Give the odds as well as the date',
	version: '0.1.0',
	changed: '2026-11-03',
	url: 'https://guide.example/guide/probabilities/',
};
const entry: CitedWork = {
	...page,
	kind: 'entry',
	key: 'five-truths-claim-pay-premium',
	title: 'Claim C41: AI product managers earn 10–40% more',
	container: 'The evidence ledger',
	url: 'https://guide.example/evidence/#pay-premium',
};
const software: CitedWork = {
	...page,
	kind: 'software',
	key: 'five-truths-tool-salary-premium',
	title: 'Salary premium',
	url: 'https://guide.example/tools/salary-premium/',
};

// By hand from the Publication Manual of the APA, 7th edition: 10.16 (80 to 84), 10.3 (47, 48), 10.10.
describe('a reference in APA style', () => {
	test('names group, date, title, version and address of a page', () => {
		expect(apaText(page)).toBe(
			'Five Truths. (2026, November 3). Give the odds as well as the date (Version 0.1.0). https://guide.example/guide/probabilities/',
		);
	});

	test('of an entry says what it stands in, and sets that in italics', () => {
		expect(apaReference(entry)).toEqual({
			before:
				'Five Truths. (2026, November 3). Claim C41: AI product managers earn 10–40% more. In ',
			italic: 'The evidence ledger',
			after: ' (Version 0.1.0). https://guide.example/evidence/#pay-premium',
		});
	});

	test('keeps the mark that closes an entry’s title', () => {
		expect(apaText({ ...entry, title: 'Who pays?' })).toContain(' Who pays? In The evidence');
	});

	test('of a tool says that it is software', () => {
		expect(apaText(software)).toBe(
			'Five Truths. (2026, November 3). Salary premium (Version 0.1.0) [Computer software]. https://guide.example/tools/salary-premium/',
		);
	});

	/*
	 * The style of the citation processor leaves out what it has no field for: the version of a page,
	 * the month and day of an entry and of software.
	 */
	test.each([page, entry, software])('is what a citation processor writes ($kind)', (work) => {
		const bare = (text: string) =>
			text.replace(', November 3', '').replace(/ \(Version [^)]+\)/, '');
		expect(bare(apaText(work))).toBe(bare(apaByProcessor(cslJson(work))));
	});
});

// The documentation of BibTeX (Patashnik 1988): type, key, fields; `nov` is a macro, braces keep capitals.
test('an entry for BibTeX has what its documentation asks of @misc', () => {
	expect(bibtex(entry)).toBe(`@misc{five-truths-claim-pay-premium,
  author = {{Five Truths}},
  title = {{Claim C41: AI product managers earn 10--40\\% more}},
  year = {2026},
  month = nov,
  day = {3},
  note = {In The evidence ledger, version 0.1.0, changed 3 November 2026},
  url = {https://guide.example/evidence/#pay-premium}
}
`);
});

// RIS format specification: two letters, two spaces, hyphen, space; YYYY/MM/DD/; TY first, ER last.
test('a record in RIS has its tags in the form that the format asks for', () => {
	const lines = ris(software).split('\r\n');
	expect(lines[0]).toBe('TY  - COMP');
	expect(lines).toContain('AU  - Five Truths');
	expect(lines).toContain('PY  - 2026');
	expect(lines).toContain('DA  - 2026/11/03/');
	expect(lines).toContain('ET  - 0.1.0');
	expect(lines.slice(-2)).toEqual(['ER  - ', '']);
	for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});

// CSL 1.0.2, csl-data.json: a list; dates in parts; an organisation is a literal name.
test('an item in CSL-JSON has the types and dates of its schema', () => {
	expect(JSON.parse(cslJson(page))).toEqual([
		{
			id: 'five-truths-chapter-probabilities',
			type: 'webpage',
			title: 'Give the odds as well as the date',
			author: [{ literal: 'Five Truths' }],
			issued: { 'date-parts': [[2026, 11, 3]] },
			version: '0.1.0',
			URL: 'https://guide.example/guide/probabilities/',
			language: 'en-GB',
		},
	]);
});

describe.each([page, entry, software])('a reference manager that takes $kind', (work) => {
	test('reads the same from every format', () => {
		for (const file of [bibtex(work), ris(work), cslJson(work)]) {
			const [item, ...others] = readCitation(file);
			expect(others).toEqual([]);
			expect(item?.title).toBe(work.title);
			expect(item?.URL).toBe(work.url);
			expect(item?.author).toHaveLength(1);
			expect(item?.author[0]?.literal ?? item?.author[0]?.family).toBe('Five Truths');
			expect(item?.issued['date-parts'][0]?.slice(0, 1)).toEqual([2026]);
		}
	});

	test('reads the day where the format has one', () => {
		for (const file of [bibtex(work), cslJson(work)])
			expect(readCitation(file)[0]?.issued['date-parts']).toEqual([[2026, 11, 3]]);
	});
});

test('no title breaks a file, whatever signs are in it', () => {
	const signs = fc.string({
		unit: fc.constantFrom(...Array.from('ab\\{}&%$#_~^–’“”é"\'<>,=@\n ')),
		maxLength: 40,
	});
	fc.assert(
		fc.property(fc.constantFrom(...WORK_KINDS), signs, (kind, inner) => {
			const work = { ...page, kind, title: `x${inner}x` };
			expect(readCitation(cslJson(work))[0]?.title).toBe(work.title);
			// A line of its own would be another tag.
			expect(ris(work).split('\r\n')).toHaveLength(ris(page).split('\r\n').length);
			const tex = bibtex(work);
			expect(readCitation(tex)).toHaveLength(1);
			expect(readCitation(tex)[0]?.URL).toBe(work.url);
		}),
	);
});
