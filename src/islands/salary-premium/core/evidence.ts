import type { ClaimEvidence, PayRange, Quantity } from '../../../domain/evidence.ts';
import type { Interval } from '../../../domain/interval.ts';
import { formatPercents } from '../../../domain/percent-interval.ts';
import { percentInterval } from '../../../domain/quantity.ts';
import type { Ppm } from '../../../domain/units.ts';
import type { PresetId } from './presets.ts';

/** What one source says the premium is, with what a reader needs to weigh it. */
export interface Premium {
	readonly id: string;
	readonly name: string;
	readonly interval: Interval<Ppm>;
	/** The interval in words. */
	readonly figures: string;
	/** Only for those a reader can choose: what must hold for it, after "if". */
	readonly condition?: string | undefined;
	/** About other jobs than product management. Left out, not false: a frame's bytes are counted. */
	readonly isOther?: true | undefined;
	/** How it was got: interval, sample, method, in a few words. */
	readonly basis?: string | undefined;
	/** Whom it covers. */
	readonly covers?: string | undefined;
	readonly source?: string | undefined;
	readonly url?: string | undefined;
}

/** One group of job ads: title, country and level in one name, and the figures. */
export type AdRange = Pick<PayRange, 'group' | 'n' | 'reliability' | 'percentiles'>;

/** How the tool words the premiums a reader can choose. The figures are the claim's. */
const PRESETS: Readonly<
	Record<Exclude<PresetId, 'own'>, { readonly name: string; readonly condition: string }>
> = {
	article: { name: 'The article’s claim', condition: 'the article is right' },
	'open-data': { name: 'Open US job ads', condition: 'open US job ads are a guide' },
	'interviewstack-llm': {
		name: 'Ads that ask for LLM skills',
		condition: 'ads that ask for LLM skills are a guide',
	},
	'ai-native-employer': {
		name: 'Any PM at an AI-native employer',
		condition: 'you move to an employer like these AI-native ones',
	},
};

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
		'levels-total-pay',
		'levels-same-company-and-level',
		'unsourced-blogs',
	],
	'other jobs': [
		'pwc-2024',
		'pwc-2025',
		'pwc-2026',
		'pwc-2026-by-sector',
		'lightcast-one-skill',
		'lightcast-two-skills',
		'oxford-uk',
		'levels-engineers',
		'compa-engineers',
		'ravio-2026',
	],
} as const;

const wordsOf = (id: string) => Object.entries(PRESETS).find(([preset]) => preset === id)?.[1];

/** `95% interval, 11 against 805. Medians of advertised pay`. */
function basisOf({ level, n, comparedWith, method }: Quantity): string {
	const count = (size: number) => size.toLocaleString('en-GB');
	const sample =
		n && (comparedWith ? `${count(n)} against ${count(comparedWith)}` : `n = ${count(n)}`);
	const figures = [level && `${level}% interval`, sample].filter(Boolean).join(', ');
	return [figures, method].filter(Boolean).join('. ');
}

function premiumOf(claim: ClaimEvidence, id: string, about: keyof typeof PREMIUMS): Premium {
	const where = `src/content/claims/${claim.id}.yaml: quantity ${id}, which salary-premium computes with,`;
	const quantity = claim.quantities.find((one) => one.id === id);
	const interval = percentInterval(quantity, where);
	const words = wordsOf(id);
	if (!quantity || (words && (interval.low === undefined || interval.high === undefined)))
		throw new Error(`${where} lacks an end.\nGive it low and high.`);
	const { label, covers, source } = quantity;
	return {
		id,
		name: label,
		...words,
		interval,
		figures: formatPercents(interval),
		...(about === 'other jobs' && { isOther: true as const }),
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
	const of = (about: keyof typeof PREMIUMS) =>
		PREMIUMS[about].map((id) => premiumOf(claim, id, about));
	return [...of('product managers'), ...of('other jobs')];
}

const COUNTRIES: Readonly<Record<string, string>> = {
	US: 'United States',
	CA: 'Canada',
	GB: 'United Kingdom',
	DE: 'Germany',
	IN: 'India',
};

const LEVELS: Readonly<Record<string, string>> = { all: 'all levels', mid: 'mid level' };

/** Advertised ranges of product managers, then of AI product managers; most ads first. */
export function readPayRanges(ranges: readonly PayRange[]): readonly AdRange[] {
	return ranges
		.filter(({ group }) => /^(ai )?product manager$/i.test(group))
		.sort((a, b) => b.group.localeCompare(a.group) || b.n - a.n)
		.map(({ group, country, level, n, reliability, percentiles }) => ({
			group: `${group}, ${COUNTRIES[country] ?? country}, ${LEVELS[level] ?? level}`,
			n,
			reliability,
			...(percentiles && { percentiles }),
		}));
}
