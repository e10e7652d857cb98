import { describe, expect, test } from 'vitest';
import { faultsAfter, replacing } from './sound-content.ts';

describe('sound content', () => {
	test('has no fault', () => {
		expect(faultsAfter({})).toEqual([]);
	});
});

describe('a slug that names no entry', () => {
	test.each([
		[
			'claims/cost.yaml',
			'sources: [open-data]',
			'sources: [no-such]',
			'a note under for',
			'source',
			'sources/no-such.yaml',
		],
		[
			'claims/premium.yaml',
			'source: open-data',
			'source: no-such',
			'quantity open',
			'source',
			'sources/no-such.yaml',
		],
		[
			'faq/what-it-pays.mdx',
			'chapters: [pay]',
			'chapters: [no-such]',
			'chapters',
			'chapter',
			'guide/no-such.mdx',
		],
		[
			'glossary/range.yaml',
			'[interval]',
			'[no-such]',
			'seeAlso',
			'glossary term',
			'glossary/no-such.yaml',
		],
		[
			'glossary/range.yaml',
			'chapter: pay',
			'chapter: no-such',
			'chapter',
			'chapter',
			'guide/no-such.mdx',
		],
		[
			'tools/calculator.mdx',
			'faq: [what-it-pays]',
			'faq: [no-such]',
			'faq',
			'FAQ entry',
			'faq/no-such.mdx',
		],
		[
			'tools/calculator.mdx',
			'chapter: pay',
			'chapter: no-such',
			'chapter',
			'chapter',
			'guide/no-such.mdx',
		],
	])('in %s: %s', (file, words, by, where, called, missing) => {
		expect(faultsAfter({ [file]: replacing(words, by) })).toContain(
			`src/content/${file}: ${where} names an unknown ${called}: no-such. Fix: write src/content/${missing}, or name another ${called}.`,
		);
	});

	test('in a claim: its chapter', () => {
		expect(
			faultsAfter({ 'claims/filler-3.yaml': replacing('chapter: pay', 'chapter: no-such') }),
		).toEqual([
			'src/content/claims/filler-3.yaml: chapter names an unknown chapter: no-such. Fix: write src/content/guide/no-such.mdx, or name another chapter.',
		]);
	});

	test('in a claim: a source under against', () => {
		expect(
			faultsAfter({
				'claims/premium.yaml': replacing(
					'against:',
					'against:\n  - { note: So it is said., sources: [no-such] }',
				),
			}),
		).toEqual([
			'src/content/claims/premium.yaml: a note under against names an unknown source: no-such. Fix: write src/content/sources/no-such.yaml, or name another source.',
		]);
	});

	test('in a FAQ entry: a claim', () => {
		expect(
			faultsAfter({ 'faq/what-it-pays.mdx': replacing('[premium]', '[premium, no-such]') }),
		).toEqual([
			'src/content/faq/what-it-pays.mdx: claims names an unknown claim: no-such. Fix: write src/content/claims/no-such.yaml, or name another claim.',
		]);
	});

	test('in a tool: the claim it computes with', () => {
		expect(
			faultsAfter({
				'tools/calculator.mdx': replacing('{ premium: premium }', '{ p: premium, q: no-such }'),
			}),
		).toEqual([
			'src/content/tools/calculator.mdx: evidence.q names an unknown claim: no-such. Fix: write src/content/claims/no-such.yaml, or name another claim.',
		]);
	});

	test('is met with the slug that was probably meant', () => {
		expect(faultsAfter({ 'glossary/range.yaml': replacing('[interval]', '[interwal]') })).toEqual([
			'src/content/glossary/range.yaml: seeAlso names an unknown glossary term: interwal. Fix: write interval, if that is meant, or write src/content/glossary/interwal.yaml.',
		]);
	});
});

describe('two sources', () => {
	test('are never cited alike', () => {
		expect(
			faultsAfter({
				'sources/open-data.yaml': (text) => `${text}cite: Smith 2020\n`,
				'sources/vendor.yaml': (text) => `${text}cite: Smith 2020\n`,
			}),
		).toEqual([
			'src/content/sources/vendor.yaml: cite “Smith 2020” belongs to open-data already. Fix: add what tells them apart, in two words.',
		]);
	});
});
