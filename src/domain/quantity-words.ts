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
	const range = rangeInWords({ low, high, unit });
	if (central === undefined)
		return level === undefined ? (range ?? '') : `${range ?? ''} (${level}% interval)`;
	const middle = numberInWords(central, unit);
	if (range === undefined) return middle;
	return `${middle} (${level === undefined ? 'range' : `${level}% interval`} ${range})`;
}

/**
 * The same where there is little room.
 *
 * @example quantityInBrief({ unit: 'percent', central: 4.8, low: -10, high: 18.1 });
 * // => '4.8%, −10% to 18.1%'
 */
export function quantityInBrief({ low, central, high, unit }: Bounds): string {
	const middle = central === undefined ? undefined : numberInWords(central, unit);
	return [middle, rangeInWords({ low, high, unit })].filter(Boolean).join(', ');
}

function rangeInWords({ low, high, unit }: Pick<Bounds, 'low' | 'high' | 'unit'>) {
	const words = (value: number) => numberInWords(value, unit);
	if (low !== undefined && high !== undefined) return `${words(low)} to ${words(high)}`;
	if (low !== undefined) return `at least ${words(low)}`;
	return high === undefined ? undefined : `up to ${words(high)}`;
}

/** How large the sample was, where the source says: `n = 11 against 805`. */
export function sampleInWords({ n, comparedWith }: Pick<Quantity, 'n' | 'comparedWith'>): string {
	if (n === undefined) return '';
	return `n = ${grouped(n)}${comparedWith === undefined ? '' : ` against ${grouped(comparedWith)}`}`;
}
