import type { Span, Stretch } from './finding.ts';
import * as words from './number-words.ts';
import { wordsAfter, type Sentence, type Token } from './tokens.ts';

export interface NumberSpan extends Span {
	readonly isPercent: boolean;
	/** Of percentage points. */
	readonly isPoints: boolean;
	/** The digits of a figure that is no range, such as `100`. */
	readonly digits: string;
}

const DIGITS = /^(\.?\p{Nd}[\p{Nd}.,'/ ]*[½¼¾]?|[½¼¾])([^-]*)(-.*)?$/u;
const YEAR = /^(?:19|20)\d\d$/;
const CURRENCY = /^\p{Sc}$/u;
const JOINT = /^(?:-|–|to|±)$/;
const nothing = { kind: 'mark', text: '', isTitle: false, isGlued: false, start: 0, end: 0 } as const;

/** The figures of a sentence that carry a claim. `taken` are the dates, whose digits are theirs. */
export function numbersOf(sentence: Sentence, taken: readonly Stretch[]): NumberSpan[] {
	const { tokens, first, isTitled } = sentence;
	const spans: NumberSpan[] = [];
	const token = (at: number): Token => tokens[at] ?? nothing;
	const text = (at: number) => token(at).text;
	let next = 0;

	/** Digits at `at` that may be a figure: not a time, an ordinal, a version or an address. */
	const figureAt = (at: number) => {
		const [, digits = '', suffix = '', compound = ''] = DIGITS.exec(text(at)) ?? [];
		const isFigure =
			token(at).kind === 'number' && digits !== '' && words.SUFFIX.test(suffix) && /^(?:-fold|-points?)?$/.test(compound) &&
			(!/[.,/].*[./]/.test(digits) || /^\p{Nd}{1,3}(?:\.\p{Nd}{3})+(?:,\p{Nd}+)?$|^[\d,]+\.\d+$/u.test(digits));
		return isFigure ? { digits: digits.trim(), suffix: suffix + compound } : undefined;
	};

	/** One past the size, percent sign or unit that follows a figure ending before `at`. */
	const percentFrom = (at: number) => {
		if (!words.PERCENT.test(text(at))) return 0;
		const pair = `${text(at)} ${text(at + 1)}`;
		if (words.SECOND.includes(pair)) return 2;
		return /^(?:per|basis|percentage)$/.test(text(at)) ? 0 : 1;
	};

	const numberAt = (at: number): NumberSpan | undefined => {
		const figure = figureAt(at);
		if (!figure) return undefined;
		let from = at;
		let to = at + 1;
		let hasUnit = figure.suffix !== '';
		let isRange = false;
		// Sign and currency.
		const mark = text(from - 1);
		if (CURRENCY.test(mark)) {
			from -= 1;
			hasUnit = true;
			if (token(from).isGlued && token(from - 1).kind === 'word' && text(from - 1).length < 4) from -= 1;
		} else if (words.CURRENCY_CODE.test(mark) || (mark === '.' && text(from - 2) === 'rs')) {
			from -= mark === '.' ? 2 : 1;
			hasUnit = true;
		}
		if (/^[+±-]$/.test(text(from - 1)) && (token(from).isGlued || text(from - 1) === '±') && token(from - 2).kind !== 'number') {
			if (text(from - 1) !== '-' || !token(from - 1).isGlued) {
				from -= 1;
				hasUnit = true;
			}
		}
		const sized = () => {
			if (words.SIZE.test(text(to)) && token(to).kind === 'word') {
				to += 1;
				hasUnit = true;
			}
		};
		sized();
		let percent = percentFrom(to);
		const percentAt = to;
		// The other end of a range.
		const isBetween = text(from - 1) === 'between';
		const joint = to + percent;
		if (
			(JOINT.test(text(joint)) && !(text(joint) === 'to' && text(from - 1) === 'from')) ||
			(isBetween && text(joint) === 'and')
		) {
			const money = CURRENCY.test(text(joint + 1)) ? 1 : 0;
			const other = figureAt(joint + 1 + money);
			if (other) {
				isRange = true;
				to = joint + 2 + money;
				hasUnit ||= money > 0 || other.suffix !== '';
				if (isBetween) from -= 1;
				sized();
				percent = percentFrom(to);
			}
		}
		// “1 in 10”, “3 out of 4”, “50/50”.
		let isRatio = /\//.test(figure.digits);
		const ratio = /^(?:in|out of) (\S+) /.exec(wordsAfter(sentence, to, 3));
		if (!isRange && !percent && !hasUnit && ratio && (/^\p{Nd}+$/u.test(ratio[1] ?? '') || new RegExp(`^(?:${words.COUNT})$`).test(ratio[1] ?? '')) && !YEAR.test(ratio[1] ?? '')) {
			isRatio = true;
			to += text(to) === 'out' ? 3 : 2;
		}
		to += percent;
		const hasPercent = percent > 0 || percentAt < joint;
		// The noun just after, and the rate.
		const noun = token(to);
		let hasNoun = false;
		if (!hasPercent && !isRatio && noun.kind === 'word' && !words.NO_NOUN.test(noun.text) && !CURRENCY.test(noun.text)) {
			const isAddress = noun.isTitle && (words.STREET.test(text(to + 1)) || words.STREET.test(text(to + 2)) || words.STREET.test(noun.text));
			if (isAddress) return undefined;
			hasNoun = true;
			to += /^(?:more|fewer|new|extra|less|other)$/.test(noun.text) && token(to + 1).kind === 'word' && !words.NO_NOUN.test(text(to + 1)) ? 2 : 1;
		}
		if (/^(?:an?|per|each|every|\/)$/.test(text(to)) && words.TIME_UNIT.test(text(to + 1))) {
			to += 2;
			hasUnit = true;
		}
		// The label.
		const label = text(from - 1);
		const isLabelled = words.LABEL.test(label);
		if (isLabelled) from -= 1;
		else if (/^[=<>≈≤≥]$/.test(label) && token(from - 2).kind === 'word') {
			from -= 2;
			hasUnit = true;
		}
		const isPlain = !hasUnit && !hasPercent && !isRatio && !isLabelled && !isRange;
		if (isPlain) {
			const { digits } = figure;
			const prior = token(at - 1);
			const isName = words.NAMING.test(prior.text) || /^[#§]$/.test(prior.text) || (prior.isTitle && at - 1 > first && !isTitled && prior.kind === 'word');
			if (isName || (YEAR.test(digits) && !/^(?:users?|customers?|requests|tickets|people|rows|cases)$/.test(noun.text))) return undefined;
			const isList = at === first && /^[.)]$/.test(text(at + 1));
			const isDecimal = /^\p{Nd}*[.,]\p{Nd}+$/u.test(digits);
			if (isList || !(hasNoun || isDecimal || words.CLAIMING.test(prior.text))) return undefined;
		}
		return {
			kind: 'number',
			from,
			to,
			isPercent: hasPercent,
			isPoints: /^(?:pp|pts|ppts|points?|percentage|bps|basis)$/.test(text(to - percent)),
			digits: isRange ? '' : figure.digits,
		};
	};

	for (let at = 0; at < tokens.length; at += 1) {
		const date = taken[next];
		if (date && at >= date.from) {
			at = date.to - 1;
			next += 1;
			continue;
		}
		const span = numberAt(at) ?? wordsAt(sentence, at);
		if (!span) continue;
		spans.push(span);
		at = span.to - 1;
	}
	return spans;
}
