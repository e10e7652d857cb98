import type { Span, Stretch } from './finding.ts';
import { opens } from './function-words.ts';
import type { NumberSpan } from './numbers.ts';
import { CONDITION } from './parts.ts';
import { promiseIn, type Promising } from './promises.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

/** A part of a sentence with a verb of its own, as far as commas and conjunctions tell. */
export interface Clause extends Stretch {
	/** Hedged, or given a chance in figures: what it says is no absolute and its date not bare. */
	readonly isOpen: boolean;
	readonly promise: Promising;
}

const CHANCE = 'likely|confiden\\w+|probab\\w+|certain\\w*|likelihood|odds|chances?|sure';
/** What a percentage before it settles: “95% confident”, “80% likely”. */
export const SETTLED = new RegExp(`^(?:${CHANCE}|convinced|positive)$`);
const CHANCE_AFTER = opens(CHANCE, '[-+]?sure|ci');
const CHANCE_BEFORE = new RegExp(`\\b(?:${CHANCE})(?: level)? (?:of |is |at |, |= )?$`);

/** Whether a percentage says how likely something is: “80% chance”, “95% confident”. */
function isChance(sentence: Sentence, { from, to, isPercent, isRatio }: NumberSpan): boolean {
	return (
		(isPercent || isRatio) &&
		(CHANCE_AFTER.test(wordsAfter(sentence, to, 1)) ||
			CHANCE_BEFORE.test(wordsBefore(sentence, from, 3)))
	);
}

/**
 * The clause of each token. A hedge that fills a part between commas speaks for the next one (“In
 * theory, …”), one that opens a short part for the one before (“…, I hope”).
 */
export function clausesOf(
	sentence: Sentence,
	parts: readonly Stretch[],
	dates: readonly Stretch[],
	hedges: readonly Span[],
	numbers: readonly NumberSpan[],
): Clause[] {
	const { tokens } = sentence;
	const stretches: Stretch[] = [];
	const dated = new Set(
		dates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
	);
	let hedge = 0;
	let joinsNext = false;
	for (const part of parts) {
		while ((hedges[hedge]?.from ?? Infinity) < part.from) hedge += 1;
		const { from, to } = hedges[hedge] ?? { from: Infinity, to: Infinity };
		const isOpening = from <= part.from + 1 && to <= part.to;
		const last = stretches.at(-1);
		if (last && (joinsNext || (isOpening && part.to - to <= 4)))
			stretches[stretches.length - 1] = { from: last.from, to: part.to };
		else stretches.push(part);
		// “On 1 July, the price goes up” promises for the day before the comma.
		const isDate = tokens
			.slice(part.from, part.to)
			.every(({ kind }, at) => kind === 'mark' || dated.has(part.from + at));
		joinsNext = (isOpening && part.to === to) || isDate;
	}
	const opening = new Set(hedges.map(({ from }) => from));
	for (const span of numbers)
		if (isChance(sentence, span) && tokens[span.from]?.text !== '100') opening.add(span.from);
	return stretches.flatMap(({ from, to }) => {
		const own = tokens.slice(from, to);
		const words = own
			.map(({ text, kind }) => (kind === 'mark' && text !== '|' ? ',' : text))
			.join(' ');
		const isOpen = own.some((_, at) => opening.has(from + at));
		const promise = promiseIn(words);
		// “If you sign today, …”
		const isNone = promise.isNone || (to < tokens.length && CONDITION.test(`${words} `));
		const clause = { from, to, isOpen, promise: { ...promise, isNone } };
		return own.map(() => clause);
	});
}
