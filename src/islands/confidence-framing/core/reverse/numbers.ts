import type { Span, Stretch } from './finding.ts';
import { CLAIMING, COUNTED, GLUED, NAMING, NUMBER_WORDS, STREET } from './number-words.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

export interface NumberSpan extends Span {
	readonly isPercent: boolean;
	readonly isPoints: boolean;
	readonly isRange: boolean;
}

/*
 * The grammar of figures, over the letters of number-words.ts and # for digits, s for a sign, - for
 * the dash of a range, T for its “to”, n for any other word. Nothing repeats without a bound.
 */
const PERCENT = '(?:%|[qg]c|c)';
const FIGURE = '\\$?#K?';
const NUMBER = new RegExp(
	`(?<ratio>[#w](?:i|oF)[#w]|[aw]?hF)|w${PERCENT}|` +
		`(?<label>[a-zA-Z]=|l)?s?(?:(?<range>b${FIGURE}${PERCENT}?&${FIGURE}|${FIGURE}${PERCENT}?[-T]${FIGURE})|${FIGURE})` +
		`(?:(?<percent>${PERCENT})|\\+?(?<noun>m?[nt$]))?(?<rate>(?:at|q[nt]){1,2})?`,
	'g',
);
const DIGITS = /^(\.?\p{Nd}[\p{Nd}.,'/ ]*[½¼¾]?|[½¼¾])([^\p{Nd}]*)$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** Digits and what is glued to them; undefined for a time, an ordinal, a version. */
function figureOf(text: string): { readonly digits: string; readonly glued: string } | undefined {
	const [, digits = '', glued = ''] = DIGITS.exec(text) ?? [];
	const isVersion = /[.,].*[./]/.test(digits) && !/^[\d,]+\.\d+$|^\d+(?:[.,]\d{3})+$/.test(digits);
	return digits && GLUED.test(glued) && !isVersion && digits !== '24/7' ? { digits, glued } : undefined;
}

function letterOf(sentence: Sentence, at: number): string {
	const { text = '', kind } = sentence.tokens[at] ?? {};
	const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
	if (kind === 'number') return figureOf(text) ? '#' : 'Z';
	if (/^[-–+±]$/.test(text)) {
		if (before?.kind === 'number' || before?.text === '%') return text === '+' ? text : '-';
		return after?.kind === 'number' && after.isGlued ? 's' : '!';
	}
	if (text === 'to') return /\bfrom (?:\S+ ){1,3}$/.test(wordsBefore(sentence, at)) ? 'x' : 'T';
	const letter = NUMBER_WORDS.find(([, words]) => words.test(text))?.[0];
	return letter ?? (kind === 'word' ? 'n' : '!');
}

/** The figures of a sentence that carry a claim. The digits of `dates` are theirs. */
export function numbersOf(sentence: Sentence, dates: readonly Stretch[]): NumberSpan[] {
	const { tokens, first, isTitled } = sentence;
	const letters = tokens.map((_, at) => letterOf(sentence, at));
	for (const { from, to } of dates) letters.fill('!', from, to);
	const spans: NumberSpan[] = [];
	for (const { 0: run, index, groups = {} } of letters.join('').matchAll(NUMBER)) {
		const { ratio, label, range, percent, noun, rate } = groups;
		let to = index + run.length;
		const at = index + run.indexOf('#');
		const { digits = '', glued = '' } = figureOf(tokens[at]?.text ?? '') ?? {};
		const prior = tokens[at - 1];
		if (ratio) {
			const last = tokens[to - 1]?.text ?? '';
			if (YEAR.test(last) || glued || /\b(?:first|second|other) $/.test(wordsBefore(sentence, index, 1))) continue;
			if (last === 'of') to -= 1;
		} else if (run.includes('#') && !/[s$K]/.test(run) && !label && !range && !percent && !rate && !glued) {
			if (digits.includes('/')) to = at + 1;
			else {
				const isName = prior?.isTitle && prior.kind === 'word' && at - 1 > first && !isTitled;
				const isList = at === first && /^[.):] $/.test(tokens[at + 1]?.text ?? '');
				const isYear = YEAR.test(digits) && !COUNTED.test(tokens[at + 1]?.text ?? '');
				const isAddress = tokens[at + 1]?.isTitle && STREET.test(wordsAfter(sentence, at + 1, 3));
				if (isName || isList || isYear || isAddress || NAMING.test(prior?.text ?? '')) continue;
				const isDecimal = /^\p{Nd}*[.,]\p{Nd}+$/u.test(digits);
				if (!noun && !isDecimal && !CLAIMING.test(prior?.text ?? '')) continue;
			}
		}
		spans.push({
			kind: 'number',
			from: index,
			to,
			isPercent: Boolean(percent) || /^w/.test(run),
			isPoints: /^(?:[gq]?c|pp|p?pts|bps)/.test(percent ?? '') || /^p?pt?s?$/.test(glued),
			isRange: Boolean(range),
		});
	}
	return spans;
}
