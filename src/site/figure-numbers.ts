import { quantityInWords } from '../domain/quantity-words.ts';
import { claimById } from './claims.ts';

/** The central value of a claim's quantity. @throws with the file to edit when it has none. */
async function central(claim: string, quantity: string): Promise<number> {
	const { data } = await claimById(claim);
	const value = data.quantities.find(({ id }) => id === quantity)?.central;
	if (value === undefined)
		throw new Error(
			`src/content/claims/${claim}.yaml: a drawn figure needs the quantity "${quantity}" with a central value.`,
		);
	return value;
}

/** The base-rate example of a claim as ratios, for a drawing of 1,000 cases. */
export async function baseRateOf(claim: string) {
	return {
		total: 1000,
		prevalence: (await central(claim, 'prevalence')) / 100,
		recall: (await central(claim, 'recall')) / 100,
		falsePositiveRate: (await central(claim, 'false-positive-rate')) / 100,
	};
}

/** The ways to one F1 score that a claim works out: ids `false-flags-precision-84`, `missed-precision-84`, … */
export async function f1CasesOf(claim: string) {
	const { data } = await claimById(claim);
	const percents = data.quantities.flatMap(
		({ id }) => /^false-flags-precision-(\d+)$/.exec(id)?.[1] ?? [],
	);
	const cases = percents.map(async (percent) => ({
		precision: Number(percent) / 100,
		falseFlags: await central(claim, `false-flags-precision-${percent}`),
		missed: await central(claim, `missed-precision-${percent}`),
	}));
	return { frauds: 1000, f1: await central(claim, 'f1'), cases: await Promise.all(cases) };
}

/** What the home page compares, one answer a bar. */
const COMPARED = [
	{ id: 'article', name: 'The source article' },
	{ id: 'open-data', name: 'Open US job ads, AI title' },
	{ id: 'interviewstack-llm', name: 'Ads that ask for LLM skills' },
	{ id: 'same-employer', name: 'AI title, same employer' },
	{ id: 'ai-native-employer', name: 'Any product manager, AI-native firms' },
];

/** The site's idea in one look: one question, every answer on one scale. */
export async function comparedPremiums() {
	const bars = await Promise.all(
		COMPARED.map(async ({ id, name }) => ({
			name,
			quantity: (await barOf('pay-premium', id)).interval,
		})),
	);
	const ends = bars.flatMap(({ quantity }) => [quantity.low ?? 0, quantity.high ?? 0]);
	const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
	// A little air, so that a bar's end is seen to be one.
	const air = (most - least) / 20;
	return { bars, scale: { min: least - air, max: most + air } };
}

/** One quantity of a claim, for a bar of its own. @throws with the file to edit when it is missing. */
export async function barOf(claim: string, quantity: string) {
	const { data } = await claimById(claim);
	const interval = data.quantities.find(({ id }) => id === quantity);
	if (!interval)
		throw new Error(
			`src/content/claims/${claim}.yaml: a drawn figure needs the quantity "${quantity}".`,
		);
	return { interval, words: quantityInWords(interval) };
}
