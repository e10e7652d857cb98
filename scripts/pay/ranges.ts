import { parse } from 'yaml';
import {
	type Ad,
	type Group,
	midpointsOf,
	type Percentiles,
	percentilesOf,
	type Reliability,
	reliabilityOf,
} from './aggregate.ts';
import { medianPremium } from './premium.ts';

/** An entry of `src/content/pay`. */
export interface PayRange {
	readonly group: string;
	readonly country: string;
	readonly level: 'all' | 'mid' | 'senior';
	readonly currency: 'USD';
	readonly n: number;
	readonly reliability: Reliability;
	readonly percentiles?: Percentiles;
}

const EXPERIENCE = { all: undefined, mid: 'MI', senior: 'SE' } as const;

/** The groups that `src/content/pay` has an entry for. */
const ENTRIES = [
	['Product Manager', 'US', 'all'],
	['Product Manager', 'US', 'mid'],
	['Product Manager', 'US', 'senior'],
	['Product Manager', 'CA', 'all'],
	['Product Manager', 'GB', 'all'],
	['Product Manager', 'IN', 'all'],
	['Product Manager', 'DE', 'all'],
	['AI Product Manager', 'US', 'all'],
	['Data Product Manager', 'US', 'all'],
] as const;

/** The entries of `src/content/pay`, by file name. */
export function payRanges(ads: readonly Ad[]): ReadonlyMap<string, PayRange> {
	const ranges = new Map<string, PayRange>();
	for (const [group, country, level] of ENTRIES) {
		const experience = EXPERIENCE[level];
		const midpoints = midpointsOf(ads, {
			title: group,
			country,
			...(experience && { experience }),
		});
		const percentiles = percentilesOf(midpoints);
		const [n, reliability] = [midpoints.length, reliabilityOf(midpoints.length)];
		const name = `${group.toLowerCase().replaceAll(' ', '-')}-${country.toLowerCase()}-${level}.yaml`;
		ranges.set(name, {
			...{ group, country, level, currency: 'USD', n, reliability },
			...(percentiles && { percentiles }),
		});
	}
	return ranges;
}

/** The text of an entry's file. */
export function toYaml(range: PayRange): string {
	const { percentiles, ...rest } = range;
	const lines = Object.entries(rest).map(([name, value]) => `${name}: ${String(value)}`);
	if (percentiles !== undefined) {
		lines.push('percentiles:');
		for (const [name, value] of Object.entries(percentiles)) {
			lines.push(`  ${name}: ${String(value)}`);
		}
	}
	const comment =
		'# Made by scripts/pay/recompute.mjs; see the README there before changing a figure.';
	return `${comment}\n${lines.join('\n')}\n`;
}

/** The premiums the claim states from these ads, by the quantity's id. */
const PREMIUMS: Readonly<Record<string, Omit<Group, 'title'>>> = {
	'open-data': { country: 'US' },
	'open-data-all-countries': {},
};

/**
 * How far an end of the interval may differ from the published one, in percentage points. The
 * published ends were drawn with another generator of chance, so they are kept and not replaced.
 */
export const TOLERANCE = 0.5;

const BOOTSTRAP = { resamples: 10_000, seed: 20_250_803 };

/** What differs between the claim's quantities (the text of `pay-premium.yaml`) and the ads. */
export function premiumDifferences(ads: readonly Ad[], claimYaml: string): string[] {
	const { quantities = [] } = parse(claimYaml) as { quantities?: Record<string, unknown>[] };
	return Object.entries(PREMIUMS).flatMap(([id, where]) => {
		const stated = quantities.find((quantity) => quantity.id === id);
		if (stated === undefined) return [`pay-premium.yaml has no quantity ${id}`];
		const test = midpointsOf(ads, { title: 'AI Product Manager', ...where });
		const control = midpointsOf(ads, { title: 'Product Manager', ...where });
		if (test.length === 0 || control.length === 0) return [`there are no ads for quantity ${id}`];
		const { central, low, high } = medianPremium(test, control, BOOTSTRAP);
		const found: [string, number, number][] = [
			['n', test.length, 0],
			['comparedWith', control.length, 0],
			['central', Number(central.toFixed(1)), 0],
			['low', low, TOLERANCE],
			['high', high, TOLERANCE],
		];
		return found
			.filter(([name, value, within]) => !(Math.abs(Number(stated[name]) - value) <= within))
			.map(([name, value]) => {
				const rounded = String(Number(value.toFixed(1)));
				return `pay-premium.yaml: quantity ${id} has ${name} ${String(stated[name])}, the ads give ${rounded}`;
			});
	});
}
