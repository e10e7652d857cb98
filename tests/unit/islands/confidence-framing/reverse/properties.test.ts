import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../../src/islands/confidence-framing/core/reverse/finding.ts';
import { findPhrases } from '../../../../../src/islands/confidence-framing/core/reverse/index.ts';

/** Sentences with something to find, and no markup of their own. */
const SENTENCES = [
	'The roof will probably hold until the autumn.',
	'We cannot rule out a leak, and the chances are slim that anyone noticed.',
	'As far as I know, the caretaker has a spare key.',
	'The ferry will sail on 14 June at 9am.',
	'Our crew finishes by the end of next week.',
	'Every boiler was replaced, and nothing ever broke.',
	'Attendance rose from 120 visitors to 180 visitors.',
	'One in five lamps failed within 2 weeks.',
	'It is by no means certain that the tenant stays.',
	'I would guess the budget is £3m a year.',
	'There is an 80% chance of rain.',
	'The mayor is bound to object, but the plan is not impossible.',
];

const sentence = fc.constantFrom(...SENTENCES);
/** Any UTF-16 at all: halves of pairs, control characters, right-to-left marks. */
const units = fc
	.array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 60 })
	.map((codes) => String.fromCharCode(...codes));
/** Pieces that rules look for, in any order. */
const pieces = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'<b>',
				'</b>',
				'<del>',
				'<',
				'&#39;',
				'`',
				'~~',
				'|',
				'\n',
				'\u200b',
				'!',
				'?',
				',',
				'(',
				'%',
				'not',
				"n't",
				'will',
				'never',
				'likely',
				'very',
				'a chance',
				'100%',
				'3',
				'€',
				'May',
				'in',
				'by',
				'next',
				'week',
				'one',
				'of',
				'we',
				'think',
				'please',
				'going to',
				'to',
				'12:30',
				'4/5',
				'2027',
			),
			units,
		),
		{ maxLength: 40 },
	)
	.chain((parts) => fc.constantFrom('', ' ').map((gap) => parts.join(gap)));

/** Kinds and words, without what stands between the letters. */
const bare = (findings: readonly Finding[]) =>
	findings.map(
		({ kind, phrase }) => `${kind}: ${phrase.replace(/<[^>]*>|[\u200b\u2060\u00ad]/g, '')}`,
	);

/** The sentence with a mark put around or between some of its words. */
function marked(text: string, marks: readonly (readonly [open: string, close: string])[]): string {
	let at = -1;
	return text.replace(/[A-Za-z]+/g, (word) => {
		at += 1;
		const [open, close] = marks[at % marks.length] ?? ['', ''];
		return open + word + close;
	});
}

describe('any text a reader pastes', () => {
	test('is read without a fault, and its findings stand in it in order, none upon another', () => {
		fc.assert(
			fc.property(fc.oneof(units, pieces), (text) => {
				let last = 0;
				for (const { phrase, start, end } of findPhrases(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(text.slice(start, end)).toBe(phrase);
					last = end;
				}
			}),
			{ numRuns: 1500 },
		);
	});

	test('gives the same findings when it is read twice', () => {
		fc.assert(
			fc.property(pieces, (text) => {
				expect(findPhrases(text)).toEqual(findPhrases(text));
			}),
		);
	});
});

describe('a sentence with something to find', () => {
	test('loses nothing to invisible characters inside its words', () => {
		fc.assert(
			fc.property(
				sentence,
				fc.constantFrom('\u200b', '\u2060', '\u00ad'),
				fc.nat(),
				(text, mark, seed) => {
					const at = seed % text.length;
					const typed = text.slice(0, at) + mark + text.slice(at);
					expect(bare(findPhrases(typed))).toEqual(bare(findPhrases(text)));
				},
			),
		);
	});

	test('loses nothing to tags around its words', () => {
		const tag = fc.constantFrom(
			['', ''] as const,
			['<b>', '</b>'] as const,
			['<em class="x">', '</em>'] as const,
			['\u200b', ''] as const,
		);
		fc.assert(
			fc.property(sentence, fc.array(tag, { minLength: 1, maxLength: 7 }), (text, tags) => {
				expect(bare(findPhrases(marked(text, tags)))).toEqual(bare(findPhrases(text)));
			}),
		);
	});

	test('is found again, further on, behind an unrelated sentence', () => {
		fc.assert(
			fc.property(
				sentence,
				fc.constantFrom('The cat sat on the mat. ', 'Hello!\n'),
				(text, before) => {
					const shifted = findPhrases(text).map((finding) => ({
						...finding,
						start: finding.start + before.length,
						end: finding.end + before.length,
					}));
					expect(findPhrases(before + text)).toEqual(shifted);
				},
			),
		);
	});
});
