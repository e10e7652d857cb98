import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../../src/islands/confidence-framing/core/pasted/read-pasted.ts';
import { perceptions } from './content.ts';

const phrases = perceptions.flatMap((study) => study.phrases);
const read = (text: string) => readPasted(text, phrases);

describe('a pasted sentence', () => {
	test('gets a blank behind each thing found, and keeps its words', () => {
		expect(read('The feature will be done on Tuesday.').rewrite).toBe(
			'The feature will be done (chance: __%) on Tuesday (__%; 95% by ____).',
		);
		expect(read('It’ll probably help.').rewrite).toBe('It’ll probably (__%) help.');
	});

	test('keeps a number in brackets that is there already', () => {
		expect(read('It is likely (70%) to help.').rewrite).toBe('It is likely (70%) to help.');
	});

	test('shows what people hear in a word, from the answers on file', () => {
		const [heard] = read('It will probably help.').heard;
		// The committed answers: median 75, middle half 65 to 80.
		expect(heard).toMatchObject({
			phrase: 'probably',
			perceived: { median: 75, low: 65, high: 80 },
		});
	});

	test.each([
		['A delay is unlikely.', 'unlikely', 20],
		['It is highly likely that it works.', 'highly likely', 90],
		['The drop is almost certainly a bug.', 'almost certainly', 95],
		['We believe it works.', 'We believe', 70],
		['It is probably not a bug.', 'probably not', 26.5],
	])('knows the answers for the words of “%s”', (text, phrase, median) => {
		expect(read(text).heard).toMatchObject([{ phrase, perceived: { median } }]);
	});

	test('says so where nobody was asked about a word', () => {
		expect(read('It might help.').heard).toEqual([{ phrase: 'might', perceived: undefined }]);
	});

	test('names each wording once', () => {
		expect(read('It might help. It might not hurt.').heard.map(({ phrase }) => phrase)).toEqual([
			'might',
			'might not',
		]);
		expect(read('Maybe. Maybe.').heard).toHaveLength(1);
	});

	test('is summed up in one sentence', () => {
		expect(read('The feature will be done on Tuesday.').summary).toBe(
			'Found: *1* promise of certainty and *1* date without its odds.',
		);
		expect(read('The cat sat on the mat.').summary).toContain('Nothing found');
		expect(read('  ').summary).toContain('Paste a sentence');
	});

	test('with markup is text, markup and all', () => {
		const text = '<b>It</b> will <script>alert(1)</script> probably help';
		expect(read(text).rewrite).toContain('<script>alert(1)</script>');
	});

	test('is read as far as four thousand characters', () => {
		expect(read(`${'x'.repeat(3990)} maybe maybe`).text).toHaveLength(4000);
	});
});
