import type { ClaimEntry, ContentSet } from '../content-set.ts';
import type { Fault } from '../fault.ts';
import { figuresIn, sameFigure } from '../figures.ts';
import { figuresOf } from './figures.ts';

/**
 * What a claim's newest change of a value ends at is what the claim says: its verdict, or a figure of
 * it. Earlier changes of the same value are history.
 */
export function changeFaults({ claims }: ContentSet): Fault[] {
	return [...claims.values()].flatMap((claim) =>
		newestValues(claim)
			.filter((value) => !isStated(value, claim))
			.map(({ on, of, to }) => ({
				file: claim.file,
				fault: `by the change of ${on}, ${of} is ${to}, which the claim no longer has`,
				fix: 'correct the change, or add one for what has changed since',
			})),
	);
}

interface NewestValue {
	readonly on: string;
	readonly of: string;
	readonly to: string;
}

/** The newest change of each value. Changes are newest first. */
function newestValues({ changes }: ClaimEntry): NewestValue[] {
	const newest = new Map<string, NewestValue>();
	for (const { on, values } of changes)
		for (const { of, to } of values) if (!newest.has(of)) newest.set(of, { on, of, to });
	return [...newest.values()];
}

function isStated({ of, to }: NewestValue, claim: ClaimEntry): boolean {
	if (of === 'Verdict') return to === claim.verdict;
	const stated = figuresOf(claim);
	return figuresIn(to).every((figure) => stated.some((other) => sameFigure(figure, other)));
}
