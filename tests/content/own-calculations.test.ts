import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { visitorsPerArm } from '../../src/domain/proportion/sample-size.ts';
import { wilsonInterval } from '../../src/domain/proportion/wilson.ts';

/*
 * Every figure that the ledger gives as our own calculation, worked out again: by the functions the
 * tools use where there is one, else by the arithmetic its claim describes.
 */

interface Figure {
	readonly id: string;
	readonly method: string;
	readonly low?: number;
	readonly central?: number;
	readonly high?: number;
	readonly source: string;
}

const folder = new URL('../../src/content/claims/', import.meta.url);
const ours = readdirSync(folder).flatMap((file) => {
	const claim = parse(readFileSync(new URL(file, folder), 'utf8')) as { quantities?: Figure[] };
	return (claim.quantities ?? [])
		.filter(({ source, method }) => source === 'own-calculation' && method !== 'Assumption')
		.map((figure) => [`${file.replace('.yaml', '')}/${figure.id}`, figure] as const);
});

/** As the tools: two-sided 5% test, 80% power, on the baseline of 5% that the claim states. */
const arm = (relativeLift: number) =>
	visitorsPerArm({ baseline: 0.05, power: 80, level: 95 }, relativeLift);
const percent = (share: number) => Math.round(share * 100);
const wilson = (conversions: number, visitors: number) => {
	const { low, high } = wilsonInterval({ conversions, visitors }, 95);
	return { low: percent(low), central: percent(conversions / visitors), high: percent(high) };
};
/** F1 = 2TP / (2TP + FP + FN) with 1,000 frauds: recall r = F1·p / (2p − F1). */
const outcomes = (precision: number) => {
	const caught = (1000 * 0.89 * precision) / (2 * precision - 0.89);
	return { missed: Math.round(1000 - caught), flags: Math.round(caught / precision - caught) };
};
/** Half-width w of a normal interval for a difference of two 5% rates: n = 2·z²·p(1 − p) / w², to the nearest user. */
const forHalfWidth = (relative: number) =>
	Math.round((2 * 1.959963984540054 ** 2 * 0.05 * 0.95) / (0.05 * relative) ** 2);
const central = (value: number) => ({ central: value });

/** As both claims say: 3 / 20. */
const RULE_OF_THREE = { low: 0, high: 15 };

const WORKED: Readonly<Record<string, Pick<Figure, 'low' | 'central' | 'high'>>> = {
	'lift-sentence/users-per-arm-4-percent-lift': central(arm(0.04)),
	'lift-sentence/users-per-arm-5-percent-lift': central(arm(0.05)),
	'lift-sentence/users-per-arm-6-percent-lift': central(arm(0.06)),
	'lift-sentence/users-per-arm-interval-1-percent': central(forHalfWidth(0.01)),
	'lift-sentence/users-per-arm-interval-2-percent': central(forHalfWidth(0.02)),
	'ten-to-twenty-users/success-16-of-20': wilson(16, 20),
	'ten-to-twenty-users/success-8-of-10': wilson(8, 10),
	'ten-to-twenty-users/failure-0-of-20': RULE_OF_THREE,
	'never-100-percent-correct/error-after-20-right': RULE_OF_THREE,
	'ten-to-twenty-users/users-per-arm-5-percent-lift': central(arm(0.05)),
	// Of 100,000 cases 100 are positive: 90 caught, and 1% of 99,900 flagged wrongly.
	'precision-vs-recall/precision': central(Math.round((90 / (90 + 999)) * 1000) / 10),
	'f1-to-hours/hours-implied': central(Math.round(40 / 0.23)),
	'f1-to-hours/false-flags-precision-84': central(outcomes(0.84).flags),
	'f1-to-hours/false-flags-precision-89': central(outcomes(0.89).flags),
	'f1-to-hours/false-flags-precision-95': central(outcomes(0.95).flags),
	'f1-to-hours/missed-precision-84': central(outcomes(0.84).missed),
	'f1-to-hours/missed-precision-89': central(outcomes(0.89).missed),
	'f1-to-hours/missed-precision-95': central(outcomes(0.95).missed),
};

describe('a figure that the ledger calls our own calculation', () => {
	test.each(ours)('%s is what the calculation gives', (name, figure) => {
		expect(WORKED[name], 'work it out in this file').toBeDefined();
		const { low, central: middle, high } = figure;
		expect({ low, central: middle, high }).toEqual({
			low: undefined,
			central: undefined,
			high: undefined,
			...WORKED[name],
		});
	});
});
