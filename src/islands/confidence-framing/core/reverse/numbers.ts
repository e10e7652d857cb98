import type { Span, Stretch } from './finding.ts';
import { CLAIMING, GLUED, NAMING, numberLetter } from './number-words.ts';
import { wordsBefore, type Sentence } from './tokens.ts';

export interface NumberSpan extends Span {
	readonly isPercent: boolean;
	readonly isRatio: boolean;
}

/*
 * The grammar of figures, over the letters of number-words.ts and # for digits, s for a sign, - for
 * the dash of a range, T for its “to”, n for any other word. Nothing repeats without a bound.
 */
const PERCENT = '(?:%|[qg]c|c)';
const FIGURE = '\\$?#(?:K\\.?)?';
const NUMBER = new RegExp(
	`(?<ratio>[#w](?:i|oF)[#w]|#F#|#:#|X|[aw]?hF|[aw]h)|w${PERCENT}|` +
		`(?<label>[a-zA-Z]=|l)?s?(?:(?<range>b${FIGURE}${PERCENT}?&${FIGURE}|${FIGURE}${PERCENT}[-T]${FIGURE}(?=${PERCENT})|${FIGURE}[-T]${FIGURE})|${FIGURE})` +
		`(?:(?<percent>${PERCENT})|\\+?(?<noun>m?[nt$]))?(?<rate>(?:at|q[nt]){1,2})?`,
	'g',
);
const DIGITS = /^(\.?\p{Nd}[\p{Nd}.,'/ ]*[½¼¾]?|[½¼¾])([^\p{Nd}]*)$/u;
const DECIMAL = /^\p{Nd}*[.,]\p{Nd}*[1-9]\p{Nd}*$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** Digits and what is glued to them; undefined for a time, an ordinal, a version. */
function figureOf(text: string): { readonly digits: string; readonly glued: string } | undefined {
	const [, digits = '', glued = ''] = DIGITS.exec(text) ?? [];
	const isVersion =
		/[.,].*[./]/.test(digits) && !/^[\d,]+\.\d+$|^\d+(?:[.,]\d{3})+$|^\d\.\d\/\d+$/.test(digits);
	return digits && !/^0\d/.test(digits) && GLUED.test(glued) && !isVersion && digits !== '24/7'
		? { digits, glued }
		: undefined;
}

function letterOf(sentence: Sentence, at: number): string {
	const { text = '', kind } = sentence.tokens[at] ?? {};
	const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
	if (kind === 'number') return figureOf(text) ? '#' : 'Z';
	if (/^[-–+±~]$/.test(text)) {
		if (before?.kind === 'number' || before?.text === '%') return text === '+' ? text : '-';
		return after?.kind === 'number' && after.isGlued ? 's' : '!';
	}
	if (text === 'to') return /\bfrom (?:\S+ ){1,3}$/.test(wordsBefore(sentence, at)) ? 'x' : 'T';
	return numberLetter(text) ?? (kind === 'word' ? 'n' : '!');
}

/** Whether a share in words is one: “one in five”, “two thirds”, “by a third”; no “third party”. */
function isShare(sentence: Sentence, run: string, from: number): boolean {
	const last = sentence.tokens[from + run.length - 1]?.text ?? '';
	const before = wordsBefore(sentence, from, 1);
	if (YEAR.test(last) || /\b(?:first|second|other) $/.test(before)) return false;
	return !run.endsWith('h') || (run.startsWith('w') && last.endsWith('s')) || before === 'by ';
}

/** Whether digits without a unit claim something: no year, no address, nobody's name. */
function isClaimed({ tokens, first, isTitled }: Sentence, at: number, digits: string, noun = '') {
	const { text = '', kind, isTitle } = tokens[at - 1] ?? {};
	// “Milestone 2”, “22 Hill Street”
	const isName = isTitle && kind === 'word' && (at - 1 > first || !noun);
	if ((isName || tokens[at + 1]?.isTitle) && !isTitled) return false;
	if (YEAR.test(digits) || NAMING.test(text)) return false;
	return noun !== '' || DECIMAL.test(digits) || CLAIMING.test(text);
}

/** The figures of a sentence that carry a claim. The digits of `dates` are theirs. */
export function numbersOf(sentence: Sentence, dates: readonly Stretch[]): NumberSpan[] {
	const { tokens } = sentence;
	const letters = tokens.map((_, at) => letterOf(sentence, at));
	for (const { from, to } of dates) letters.fill('!', from, to);
	const spans: NumberSpan[] = [];
	for (const { 0: run, index, groups = {} } of letters.join('').matchAll(NUMBER)) {
		const { ratio, label, range, percent, noun, rate } = groups;
		let to = index + run.length;
		const at = index + run.indexOf('#');
		const { digits = '', glued = '' } = figureOf(tokens[at]?.text ?? '') ?? {};
		// A telephone number.
		if (/[#Z]/.test(`${letters[index - 1] ?? ''}${letters[to] ?? ''}`)) continue;
		const isBare = !/[s$K]|^[^#]*$/.test(run) && !(label ?? range ?? percent ?? rate) && !glued;
		if (ratio) {
			if (glued || !isShare(sentence, run, index)) continue;
			if (run.endsWith('F')) to -= 1;
		} else if (isBare && digits.includes('/')) to = at + 1;
		else if (isBare && !isClaimed(sentence, at, digits, noun)) continue;
		// “A 3x return”, “a €2–3m hole”: no noun.
		if (noun && !rate && (/\$.*#/.test(run) || !/^(?:k|m|mn|bn|b|tn)?$/.test(glued)))
			to -= noun.length;
		spans.push({
			kind: 'number',
			from: index,
			to,
			isPercent: Boolean(percent) || run.startsWith('w'),
			isRatio: Boolean(ratio),
		});
	}
	return spans;
}
