import type { ContentSet, NoteEntry } from '../content-set.ts';
import type { Fault } from '../fault.ts';

/**
 * What a verdict must rest on.
 *
 * `supported` needs a source under `for` that is not weak. `mixed` and `contested` need one on
 * either side. `attributed` says that nothing but the article stands behind the claim, so its
 * sources may all be weak.
 */
export function evidenceWeightFaults(set: ContentSet): Fault[] {
	const hasWeight = (notes: readonly NoteEntry[]) =>
		notes.some(({ sources }) => sources.some((id) => isNotWeak(id, set)));
	const faults: Fault[] = [];
	for (const claim of set.claims.values()) {
		if (claim.verdict === 'supported' && !hasWeight(claim.for)) {
			const fault = 'the verdict is supported, and no source under for is better than weak';
			const fix = 'add such a source to a note under for, or change the verdict';
			faults.push({ file: claim.file, fault, fix });
		} else if (
			['mixed', 'contested'].includes(claim.verdict) &&
			!hasWeight([...claim.for, ...claim.against])
		) {
			const fault = `the verdict is ${claim.verdict}, and it rests on weak sources alone`;
			const fix = 'add a source of a better tier to a note, or change the verdict to attributed';
			faults.push({ file: claim.file, fault, fix });
		}
	}
	return faults;
}

/** An unknown source is a fault of its own; here it counts for nothing. */
function isNotWeak(id: string, { sources }: ContentSet): boolean {
	const tier = sources.get(id)?.tier;
	return tier !== undefined && tier !== 'weak';
}
