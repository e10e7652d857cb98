import { findFigure, readDigits } from '../../../domain/number-text.ts';
import { plainNumber } from '../../../domain/figure-text.ts';

/** What a measure stands at today. */
export interface Baseline {
	readonly value: number;
	/** Decimals as typed, which money keeps. */
	readonly places: number;
	/** A rate in percent can change by percentage points; an amount cannot. */
	readonly isRate: boolean;
	/** Before the figure, such as `£`, and after it, such as ` tickets a week`. */
	readonly before: string;
	readonly after: string;
}

/** Longest words after the figure. */
const LONGEST_UNIT = 24;

/**
 * Reads `5%`, `1,200 tickets a week`, `£3.20`. Never throws.
 *
 * @returns undefined where there is no figure above zero, or words stand before it.
 */
export function readBaseline(typed: string): Baseline | undefined {
	const { before = '', figure = '', after = '' } = findFigure(typed) ?? {};
	const read = readDigits(figure, true);
	const isRate = /^(?:%|per ?cent)$/.test(after);
	if (!read || !/^\p{Sc}?$/u.test(before) || after.length > LONGEST_UNIT) return undefined;
	if (!isRate && !/^[a-z][a-z /-]*$|^$/.test(after)) return undefined;
	const value = Number(read.digits) / 10 ** read.places;
	if (!(value > 0 && value <= (isRate ? 100 : 1e12))) return undefined;
	return { value, places: read.places, isRate, before, after: isRate ? '%' : after && ` ${after}` };
}

/** `5%`, `1,200 tickets a week`, `£3.20`. */
export function baselineText({ value, places, before, after }: Baseline): string {
	const figure = before && places === 2 ? value.toFixed(2) : plainNumber(value, 4);
	return `${before}${figure}${after}`;
}
