import type { ClaimEvidence } from '../../../domain/evidence.ts';
import { formatPercent } from '../../../domain/percent.ts';
import { percentInterval } from '../../../domain/quantity.ts';
import { ppm } from '../../../domain/units.ts';

/** Figures of the claim in words, as the answer states them. */
export interface Shown {
	/** Share of usability problems that the unluckiest ten users met, `80%`; and twenty. */
	readonly tenFind: string;
	readonly twentyFind: string;
	/** `Users per arm to detect a 5% relative lift: *122,124* (a 5% baseline)` */
	readonly lift: string;
}

/**
 * The figures from the claim named `users` in `src/content/tools/project-brief.mdx`. Runs while the
 * site is built; the island gets words.
 *
 * @throws When the claim or one of its quantities is missing or in another unit. The message names
 *   the file to edit.
 */
export function readEvidence(evidence: Readonly<Record<string, ClaimEvidence>>): Shown {
	const claim = evidence['users'];
	if (!claim)
		throw new Error(
			'src/content/tools/project-brief.mdx: evidence.users is missing.\n' +
				'Add `evidence: { users: ten-to-twenty-users }` to its frontmatter.',
		);
	const quantity = (id: string) => claim.quantities.find((one) => one.id === id);
	const where = (id: string) =>
		`src/content/claims/${claim.id}.yaml: quantity ${id}, which project-brief states,`;
	const lowest = (id: string) =>
		formatPercent(percentInterval(quantity(id), where(id)).low ?? ppm(0));
	const arm = quantity('users-per-arm-5-percent-lift');
	if (arm?.unit !== 'users-per-arm' || arm.central === undefined)
		throw new Error(
			`${where('users-per-arm-5-percent-lift')} is missing.\nAdd it with unit: users-per-arm and central.`,
		);
	return {
		tenFind: lowest('problems-found-10-users'),
		twentyFind: lowest('problems-found-20-users'),
		lift: `${arm.label}: *${arm.central.toLocaleString('en-GB')}* (${arm.covers.charAt(0).toLowerCase()}${arm.covers.slice(1)})`,
	};
}
