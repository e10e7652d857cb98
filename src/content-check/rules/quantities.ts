import type { ClaimEntry, ContentSet, NoteEntry, QuantityEntry } from '../content-set.ts';
import type { Fault } from '../fault.ts';
import { type Figure, figureOf, figuresIn, sameFigure } from '../figures.ts';
import { editDistance } from '../nearest.ts';
import { textsOf } from './figures.ts';

/**
 * A quantity and the notes beside it may not disagree.
 *
 * A quantity need not be told in a note: it may be the only place where its figures stand. But:
 * 1. Where one note states two of low, central and high, the third must stand in the claim's texts
 *    too: a note that gives two thirds of an interval has the last third wrong or left out.
 * 2. A figure of three digits or more that no text has must not look like one that a text has and
 *    no quantity has (one digit changed, added or dropped, or two swapped): 18.1 against 18.2.
 */
export function quantityFaults(set: ContentSet): Fault[] {
	return [...set.claims.values()].flatMap((claim) => [
		...repeatedIds(claim),
		...claim.quantities.flatMap((quantity) => contradictions(claim, quantity)),
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

function contradictions(claim: ClaimEntry, quantity: QuantityEntry): Fault[] {
	const told = textsOf(claim).flatMap(figuresIn);
	const untold = Object.entries(quantity.numbers).filter(
		([, number]) => !told.some((figure) => sameFigure(figure, figureOf(number))),
	);
	return untold.flatMap(([field, number]) => {
		const written = figureOf(number).raw;
		const name = `quantity ${quantity.id} has ${field} ${written}`;
		const double = lookalike(number, claim, told);
		if (double !== undefined) {
			const fault = `${name}, and a text of the claim has ${double.raw}`;
			return [{ file: claim.file, fault, fix: 'correct whichever is mistyped' }];
		}
		const note = notesOf(claim).find((text) => isRestOf(text, field, quantity));
		if (note === undefined) return [];
		const fault = `${name}, and the note that gives the rest does not: “${note.slice(0, 60)}…”`;
		return [{ file: claim.file, fault, fix: `state ${written} in that note, or correct it` }];
	});
}

function notesOf(claim: ClaimEntry): string[] {
	return [...claim.for, ...claim.against].map(({ note }: NoteEntry) => note);
}

/** Whether a note states the other two of low, central and high. */
function isRestOf(note: string, field: string, { numbers }: QuantityEntry): boolean {
	const { low, central, high } = numbers;
	const rest = Object.entries({ low, central, high }).filter(([name]) => name !== field);
	const figures = figuresIn(note);
	return (
		rest.length === 2 &&
		rest.every(
			([, number]) =>
				number !== undefined && figures.some((figure) => sameFigure(figure, figureOf(number))),
		)
	);
}

/** A figure of the texts that no quantity has and that this number may be a slip of. */
function lookalike(number: number, claim: ClaimEntry, told: readonly Figure[]): Figure | undefined {
	const owned = claim.quantities.flatMap(({ numbers }) => Object.values(numbers)).map(figureOf);
	return told.find(
		(figure) =>
			!owned.some((other) => sameFigure(figure, other)) &&
			isSlip(digits(number), digits(figure.value)),
	);
}

const digits = (number: number): string => String(Math.abs(number)).replace('.', '');

function isSlip(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < 3) return false;
	const sorted = (text: string) => Array.from(text).sort().join('');
	const swapped = sorted(a) === sorted(b) && editDistance(a, b) === 2;
	return swapped || editDistance(a, b) === 1;
}
