import type { ClaimEvidence, PayRange, Quantity } from '../../../domain/evidence.ts';
import type { Interval } from '../../../domain/interval.ts';
import { percentInterval } from '../../../domain/quantity.ts';
import type { Ppm } from '../../../domain/units.ts';
import { PRESETS } from './presets.ts';

/** What one source says the premium is, with what a reader needs to weigh it. */
export interface Premium {
	readonly id: string;
	readonly name: string;
	readonly about: 'product managers' | 'other jobs';
	readonly interval: Interval<Ppm>;
	/** How it was got: interval, sample, method, in a few words. */
	readonly basis: string;
	/** Whom it covers. */
	readonly covers: string;
	readonly source: string;
	readonly url: string;
}

/** One group of job ads, as `PayRange` without what the tool does not show. */
export type AdRange = Pick<
	PayRange,
	'group' | 'country' | 'level' | 'n' | 'reliability' | 'percentiles'
>;

/** Quantities of the claim that are premiums over ordinary pay, in the order they are shown. */
const PREMIUMS = {
	'product managers': [
		'article',
		'open-data',
		'open-data-all-countries',
		'interviewstack-llm',
		'interviewstack-ml',
		'ai-native-employer',
		'same-employer',
		'levels-same-company-and-level',
	],
	'other jobs': ['pwc-2025', 'pwc-2026', 'lightcast-one-skill', 'oxford-uk'],
} as const;

const COUNTED = new Intl.NumberFormat('en-GB');

/** `95% interval, 11 against 805, medians of advertised pay`. */
function basisOf({ level, n, comparedWith, method }: Quantity): string {
	const sample =
		n &&
		(comparedWith
			? `${COUNTED.format(n)} against ${COUNTED.format(comparedWith)}`
			: `n = ${COUNTED.format(n)}`);
	return [level && `${level}% interval`, sample, method].filter(Boolean).join(', ');
}

function premiumOf(quantity: Quantity, about: Premium['about'], where: string): Premium {
	const { id, label, covers, source } = quantity;
	return {
		id,
		name: PRESETS.find((preset) => preset.id === id)?.name ?? label,
		about,
		interval: percentInterval(quantity, where),
		basis: basisOf(quantity),
		covers,
		source: [source.publisher, source.year].filter(Boolean).join(', '),
		url: source.url,
	};
}

/**
 * The premiums the tool computes with, from the claim named `premium` in
 * `src/content/tools/salary-premium.mdx`. Runs while the site is built; the island gets the result.
 *
 * @throws When the claim or one of its quantities is missing, in another unit, or a preset lacks an
 *   end. The message names the file to edit.
 */
export function readEvidence(
	evidence: Readonly<Record<string, ClaimEvidence>>,
): readonly Premium[] {
	const claim = evidence['premium'];
	if (!claim)
		throw new Error(
			'src/content/tools/salary-premium.mdx: evidence.premium is missing.\n' +
				'Add `evidence: { premium: pay-premium }` to its frontmatter.',
		);
	return Object.entries(PREMIUMS).flatMap(([about, ids]) =>
		ids.map((id) => {
			const where = `src/content/claims/${claim.id}.yaml: quantity ${id}, which salary-premium computes with,`;
			const quantity = claim.quantities.find((one) => one.id === id);
			const interval = percentInterval(quantity, where);
			const isPreset = PRESETS.some((preset) => preset.id === id);
			if (!quantity || (isPreset && (interval.low === undefined || interval.high === undefined)))
				throw new Error(`${where} lacks an end.\nGive it low and high.`);
			return premiumOf(quantity, about as Premium['about'], where);
		}),
	);
}

/** Advertised ranges of product managers, in the order of the files, with the fields shown. */
export function readPayRanges(ranges: readonly PayRange[]): readonly AdRange[] {
	return ranges
		.filter(({ group }) => /^(ai )?product manager$/i.test(group))
		.map(({ group, country, level, n, reliability, percentiles }) => ({
			group,
			country,
			level,
			n,
			reliability,
			...(percentiles && { percentiles }),
		}));
}
