import type { Quantity } from './evidence.ts';
import type { QuantityUnit } from './quantity-unit.ts';

/** What stands before and after a number of each unit. */
const AFFIXES: Readonly<Record<QuantityUnit, readonly [before: string, after: string]>> = {
	percent: ['', '%'],
	'percentage-points': ['', ' percentage points'],
	ratio: ['', ''],
	score: ['', ''],
	count: ['', ''],
	people: ['', ' people'],
	'users-per-arm': ['', ' users per arm'],
	'hours-per-week': ['', ' hours a week'],
	years: ['', ' years'],
	usd: ['$', ''],
	'usd-per-year': ['$', ' a year'],
};

/** Digits in groups of three, a true minus sign. Numbers come from content, so they are of moderate size. */
function grouped(value: number): string {
	const [whole = '', fraction] = String(Math.abs(value)).split('.');
	const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return `${value < 0 ? '−' : ''}${groups}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** One number in its unit: `12.5%`, `$365,000`. */
function numberInWords(value: number, unit: QuantityUnit): string {
	const [before, after] = AFFIXES[unit];
	return `${before}${grouped(value)}${after}`;
}

type Bounds = Pick<Quantity, 'low' | 'central' | 'high' | 'level' | 'unit'>;

/**
 * A quantity in words, never more exact than its source prints it.
 *
 * @example quantityInWords({ unit: 'percent', central: 4.8, low: -10, high: 18.1, level: 95 });
 * // => '4.8% (95% interval −10% to 18.1%)'
 */
export function quantityInWords({ low, central, high, level, unit }: Bounds): string {
	const words = (value: number) => numberInWords(value, unit);
	const range =
		low !== undefined && high !== undefined
			? `${words(low)} to ${words(high)}`
			: low !== undefined
				? `at least ${words(low)}`
				: high !== undefined
					? `up to ${words(high)}`
					: undefined;
	if (central === undefined)
		return level === undefined ? (range ?? '') : `${range ?? ''} (${level}% interval)`;
	if (range === undefined) return words(central);
	return `${words(central)} (${level === undefined ? 'range' : `${level}% interval`} ${range})`;
}

/** How large the sample was, where the source says: `n = 11 against 805`. */
export function sampleInWords({ n, comparedWith }: Pick<Quantity, 'n' | 'comparedWith'>): string {
	if (n === undefined) return '';
	return `n = ${grouped(n)}${comparedWith === undefined ? '' : ` against ${grouped(comparedWith)}`}`;
}
