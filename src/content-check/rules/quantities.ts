import type { ClaimEntry, ContentSet, QuantityEntry } from '../content-set.ts';
import type { Fault } from '../fault.ts';
import { type Figure, figureOf, figuresIn, isBareYear, sameFigure } from '../figures.ts';
import { editDistance } from '../nearest.ts';
import { textsOf } from './figures.ts';

/**
 * A quantity and the texts of its claim may not disagree. A quantity's figure that a text states,
 * in digits or (up to twelve) in words, agrees. One that no text states is
 *
 * 1. a fault, where a text has a figure that no quantity has and that this one may be a slip of:
 *    of three digits (or two, for three) with one changed, added, dropped or two swapped; or, in a note of the
 *    same source, at most twice or half as large;
 * 2. a fault, where it is one of low, central and high and a note states the other two;
 * 3. else a warning for low, central and high: readers see it with no sentence around it. The sizes
 *    n and comparedWith may stand in the quantity alone, and so may the confidence level.
 */
export function quantityFaults(set: ContentSet): Fault[] {
	return [...set.claims.values()].flatMap((claim) => [
		...repeatedIds(claim),
		...claim.quantities.flatMap((quantity) => disagreements(claim, quantity)),
	]);
}

function repeatedIds({ file, quantities }: ClaimEntry): Fault[] {
	const ids = quantities.map(({ id }) => id);
	const repeated = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
	return repeated.map((id) => ({
		file,
		fault: `two quantities have the id ${id}`,
		fix: 'give each an id of its own: tools find it by that',
	}));
}

function disagreements(claim: ClaimEntry, quantity: QuantityEntry): Fault[] {
	const told = textsOf(claim).flatMap(statedIn);
	const untold = Object.entries(quantity.numbers).filter(
		([field, number]) =>
			field !== 'level' && !told.some((figure) => sameFigure(figure, figureOf(number))),
	);
	return untold.flatMap(([field, number]): Fault[] => {
		const written = figureOf(number).raw;
		const name = `quantity ${quantity.id} has ${field} ${written}`;
		const slip = slipOf(number, claim, quantity);
		if (slip !== undefined) {
			const fault = `${name}, which no text of the claim has, while one has ${slip.raw}, which no quantity has`;
			const fix = `correct whichever is mistyped, or state ${written} in a note`;
			return [{ file: claim.file, fault, fix }];
		}
		if (field === 'n' || field === 'comparedWith') return [];
		const note = notesOf(claim).find((text) => hasRest(text, field, quantity));
		if (note !== undefined) {
			const fault = `${name}, and the note that gives the rest does not: “${note.slice(0, 60)}…”`;
			return [{ file: claim.file, fault, fix: `state ${written} in that note, or correct it` }];
		}
		const fix = `state ${written} in a note`;
		return [{ file: claim.file, fault: `${name}, which no text states`, fix, severity: 'warning' }];
	});
}

function notesOf(claim: ClaimEntry, source?: string): string[] {
	return [...claim.for, ...claim.against]
		.filter(({ sources }) => source === undefined || sources.includes(source))
		.map(({ note }) => note);
}

/** Whether a note states the other two of low, central and high. */
function hasRest(note: string, field: string, { numbers }: QuantityEntry): boolean {
	const { low, central, high } = numbers;
	const rest = Object.entries({ low, central, high }).filter(([name]) => name !== field);
	const figures = statedIn(note);
	return rest.every(
		([, number]) =>
			number !== undefined && figures.some((figure) => sameFigure(figure, figureOf(number))),
	);
}

/** A figure of the texts that no quantity has and that this number may be a slip of. */
function slipOf(number: number, claim: ClaimEntry, { source }: QuantityEntry): Figure | undefined {
	const owned = claim.quantities.flatMap(({ numbers }) => Object.values(numbers)).map(figureOf);
	const freeIn = (texts: readonly string[]) =>
		texts
			.map((text) => text.replace(DATE, ''))
			.flatMap(figuresIn)
			.filter((figure) => !isBareYear(figure))
			.filter((figure) => !owned.some((other) => sameFigure(figure, other)));
	return (
		freeIn(textsOf(claim)).find(({ value }) => isMistyped(digits(number), digits(value))) ??
		freeIn(notesOf(claim, source)).find(({ value }) => isOfLikeSize(number, value))
	);
}

const MONTH =
	'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(String.raw`\b\d{1,2} (?=${MONTH})`, 'g');

const digits = (number: number): string => String(Math.abs(number)).replace('.', '');

function isMistyped(a: string, b: string): boolean {
	if (Math.max(a.length, b.length) < 3 || Math.min(a.length, b.length) < 2) return false;
	const sorted = (text: string) => Array.from(text).sort().join('');
	const swapped = sorted(a) === sorted(b) && editDistance(a, b) === 2;
	return swapped || editDistance(a, b) === 1;
}

function isOfLikeSize(a: number, b: number): boolean {
	const [small = 0, large = 0] = [Math.abs(a), Math.abs(b)].sort((x, y) => x - y);
	return small > 0 && large <= 2 * small;
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The figures of a text, and the small numbers it writes as words. */
function statedIn(text: string): Figure[] {
	const words = text.toLowerCase().split(/[^a-z]+/);
	const inWords = words.map((word) => WORDS.indexOf(word)).filter((number) => number >= 0);
	return [...figuresIn(text), ...inWords.map(figureOf)];
}
