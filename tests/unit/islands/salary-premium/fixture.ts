import type { ClaimEvidence, PayRange, Quantity } from '../../../../src/domain/evidence.ts';
import { readEvidence } from '../../../../src/islands/salary-premium/core/evidence.ts';

/*
 * Figures as in research on the claim, so that sentences in tests read like the site's. The tool
 * never sees these: it gets the claim's.
 */

type Figures = Partial<
	Pick<Quantity, 'low' | 'central' | 'high' | 'level' | 'n' | 'comparedWith' | 'covers' | 'method'>
>;

function quantity(id: string, figures: Figures): Quantity {
	return {
		id,
		label: id.replaceAll('-', ' '),
		unit: 'percent',
		covers: 'US job ads',
		method: 'no method shown',
		source: {
			id: `${id}-source`,
			cite: 'A source 2026',
			author: 'A. Author',
			title: 'A survey',
			publisher: 'A publisher',
			year: 2026,
			url: `https://example.org/${id}`,
			tier: 'weak',
		},
		...figures,
	};
}

export const claim: ClaimEvidence = {
	id: 'pay-premium',
	statement: 'AI product managers are paid more than others.',
	verdict: 'contested',
	quantities: [
		quantity('article', {
			low: 10,
			high: 40,
			covers: 'AI product managers',
			method: 'no method shown',
		}),
		quantity('open-data', {
			low: -10,
			central: 4.8,
			high: 18.1,
			level: 95,
			n: 11,
			comparedWith: 805,
			covers: 'full-time US ads titled AI Product Manager',
			method: 'medians of advertised base pay, bootstrap',
		}),
		quantity('open-data-all-countries', {
			low: -9.3,
			central: 6,
			high: 19.1,
			level: 95,
			n: 13,
			comparedWith: 872,
		}),
		quantity('interviewstack-ml', { central: 9.7, n: 195, comparedWith: 2616 }),
		quantity('interviewstack-llm', {
			low: 8,
			high: 14,
			method: 'ads that name LLM skills against all',
		}),
		quantity('ai-native-employer', {
			low: 21.7,
			central: 28.6,
			high: 47.1,
			level: 95,
			n: 43,
			comparedWith: 72,
		}),
		quantity('same-employer', { low: -6.2, central: -0.9, high: 4.7, level: 95, n: 107 }),
		quantity('levels-same-company-and-level', {
			low: -3.9,
			central: -0.2,
			high: 3.7,
			level: 95,
			n: 238,
		}),
		quantity('levels-total-pay', { low: -1.1, central: 4.8, high: 10.6, level: 95, n: 238 }),
		quantity('unsourced-blogs', { low: 20, high: 40 }),
		quantity('pwc-2024', { high: 25, covers: 'all jobs' }),
		quantity('pwc-2026-by-sector', { low: 16, high: 118, covers: 'all jobs' }),
		quantity('lightcast-two-skills', { central: 43, covers: 'all US jobs' }),
		quantity('levels-engineers', { low: 6, high: 19, covers: 'engineers' }),
		quantity('compa-engineers', { low: 10, high: 15, covers: 'engineers' }),
		quantity('ravio-2026', { central: 12, covers: 'individual contributors' }),
		quantity('pwc-2025', { central: 56, covers: 'all jobs' }),
		quantity('pwc-2026', { central: 62, covers: 'all jobs' }),
		quantity('lightcast-one-skill', { central: 28, covers: 'all US jobs' }),
		quantity('oxford-uk', { central: 23, covers: 'all UK jobs' }),
	],
};

export const premiums = readEvidence({ premium: claim });

export const payRanges: readonly PayRange[] = [
	{
		id: 'us-mid',
		group: 'Product Manager',
		country: 'US',
		level: 'mid',
		currency: 'USD',
		n: 324,
		reliability: 'ok',
		percentiles: { p10: 119_013, p25: 143_250, p50: 171_675, p75: 209_949, p90: 258_603 },
	},
	{
		id: 'us-senior',
		group: 'Product Manager',
		country: 'US',
		level: 'senior',
		currency: 'USD',
		n: 451,
		reliability: 'ok',
		percentiles: { p10: 146_200, p25: 168_378, p50: 192_350, p75: 222_000, p90: 257_250 },
	},
	{
		id: 'uk-all',
		group: 'Product Manager',
		country: 'UK',
		level: 'all',
		currency: 'USD',
		n: 12,
		reliability: 'thin',
		percentiles: { p10: 81_353, p25: 94_952, p50: 107_820, p75: 124_102, p90: 143_765 },
	},
	{
		id: 'india-all',
		group: 'Product Manager',
		country: 'India',
		level: 'all',
		currency: 'USD',
		n: 2,
		reliability: 'too-small',
	},
	{
		id: 'data-pm',
		group: 'Data PM / Owner / Lead',
		country: 'US',
		level: 'all',
		currency: 'USD',
		n: 189,
		reliability: 'ok',
		percentiles: { p50: 150_750 },
	},
];
