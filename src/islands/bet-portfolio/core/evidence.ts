import type { ClaimEvidence } from '../../../domain/evidence.ts';
import { percentInterval } from '../../../domain/quantity.ts';
import { POINT } from '../../../domain/units.ts';
import type { Mix } from './mix.ts';
import type { BetClass } from './state.ts';

/** The mix that a reader starts from, and who found it. */
export interface SourceMix {
	readonly mix: Mix;
	readonly cite: string;
	readonly url: string;
}

/** Which quantity of the claim is the share of a class. */
const QUANTITIES: Readonly<Record<BetClass, string>> = {
	core: 'core',
	exploratory: 'adjacent',
	moonshot: 'transformational',
};

/**
 * The target mix, from the claim named `mix` in `src/content/tools/bet-portfolio.mdx`. Runs while the
 * site is built; the island gets the result.
 *
 * @throws when the claim or one of its shares is missing. The message names the file to edit.
 */
export function readSourceMix(evidence: Readonly<Record<string, ClaimEvidence>>): SourceMix {
	const claim = evidence['mix'];
	if (!claim)
		throw new Error(
			'src/content/tools/bet-portfolio.mdx: evidence.mix is missing.\n' +
				'Add `evidence: { mix: core-exploratory-moonshots }` to its frontmatter.',
		);
	const shareOf = (kind: BetClass) => {
		const id = QUANTITIES[kind];
		const quantity = claim.quantities.find((one) => one.id === id);
		const where = `src/content/claims/${claim.id}.yaml: quantity ${id}, which bet-portfolio computes with,`;
		const { central } = percentInterval(quantity, where);
		if (!quantity || central === undefined)
			throw new Error(`${where} has no centre.\nGive it central.`);
		return { share: central / POINT, source: quantity.source };
	};
	const core = shareOf('core');
	return {
		mix: {
			core: core.share,
			exploratory: shareOf('exploratory').share,
			moonshot: shareOf('moonshot').share,
		},
		cite: core.source.cite,
		url: core.source.url,
	};
}
