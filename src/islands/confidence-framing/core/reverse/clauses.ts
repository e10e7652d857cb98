import type { Span, Stretch } from './finding.ts';
import type { NumberSpan } from './numbers.ts';
import { promiseIn, type Promising } from './promises.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';

/** A part of a sentence with a verb of its own, as far as commas and conjunctions tell. */
export interface Clause extends Stretch {
	/** Hedged, or given a chance in figures: what it says is no absolute and its date not bare. */
	readonly isOpen: boolean;
	readonly promise: Promising;
}

const BREAK = /^(?:;|but|because|while|whereas|although|though|unless|yet)$/;
const COMMA = /^[,–—-]$/;
const SUBJECT =
	/^(?:the|an?|our|their|its|his|her|my|your|all|every|no|it|they|we|he|she|i|you|that|this|there|some|most|phase) /;
const CHANCE_AFTER = /^(?:[-+]?sure|likely|chance|chances|confiden\w+|probab\w+|certain\w*|likelihood|odds|ci) /;
const CHANCE_BEFORE = /\b(?:chance|probability|confidence|likelihood|odds|certainty)(?: level)? (?:of |is |at |, |= )?$/;

/** Whether a percentage says how likely something is: “80% chance”, “95% confident”. */
export function isChance(sentence: Sentence, { from, to, isPercent }: NumberSpan): boolean {
	return (
		isPercent &&
		(CHANCE_AFTER.test(wordsAfter(sentence, to, 1)) || CHANCE_BEFORE.test(wordsBefore(sentence, from, 3)))
	);
}

/** Where parts begin: at semicolons, at “but”, at commas, and at “and” before a subject. */
function parts(sentence: Sentence): Stretch[] {
	const { tokens } = sentence;
	const isRow = tokens.some(({ text }) => text === '|');
	const starts = [0];
	for (const [at, { text, kind, isGlued }] of tokens.entries()) {
		const isComma = COMMA.test(text) && !(text !== ',' && (isGlued || tokens[at + 1]?.kind === 'number'));
		const isAnd = /^(?:and|so|or|then)$/.test(text) && SUBJECT.test(wordsAfter(sentence, at + 1, 1));
		if (!isRow && (BREAK.test(text) || (kind === 'mark' && isComma) || isAnd)) starts.push(at);
	}
	return starts.map((from, i) => ({ from, to: starts[i + 1] ?? tokens.length }));
}

/**
 * The clause of each token. A hedge that fills a part between commas speaks for the next one (“In
 * theory, …”), one that opens a short part for the one before (“…, I hope”).
 */
export function clausesOf(
	sentence: Sentence,
	hedges: readonly Span[],
	numbers: readonly NumberSpan[],
): Clause[] {
	const { tokens } = sentence;
	const stretches: Stretch[] = [];
	let hedge = 0;
	let joinsNext = false;
	for (const part of parts(sentence)) {
		while ((hedges[hedge]?.from ?? Infinity) < part.from) hedge += 1;
		const { from, to } = hedges[hedge] ?? { from: Infinity, to: Infinity };
		const isOpening = from <= part.from + 1 && to <= part.to;
		const last = stretches.at(-1);
		if (last && (joinsNext || (isOpening && part.to - to <= 4)))
			stretches[stretches.length - 1] = { from: last.from, to: part.to };
		else stretches.push(part);
		joinsNext = isOpening && part.to === to;
	}
	const opening = new Set(hedges.map(({ from }) => from));
	for (const span of numbers) if (isChance(sentence, span)) opening.add(span.from);
	return stretches.flatMap(({ from, to }) => {
		const own = tokens.slice(from, to);
		const words = own.map(({ text, kind }) => (kind === 'mark' && text !== '|' ? ',' : text)).join(' ');
		const isOpen = own.some((_, at) => opening.has(from + at));
		const clause = { from, to, isOpen, promise: promiseIn(words) };
		return own.map(() => clause);
	});
}
