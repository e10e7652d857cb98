import { capital, decimalsFor, percent, plainNumber } from '../../../domain/figure-text.ts';
import { roundOutwards } from '../../../domain/proportion/round-outwards.ts';
import { wilsonInterval } from '../../../domain/proportion/wilson.ts';
import { rateText } from './figures.ts';
import { flagsIn, othersIn, realIn, type Counts } from './model.ts';
import type { Reading } from './week.ts';
import { worthOf } from './worth.ts';

/** A line of the table: what it is, and the figure of either model. */
export type Row = readonly [label: string, before: string, after: string];

/** `84.1% (83.1 to 85.1)`, ends rounded outwards; the reason where the rate has none. */
function rateWords(
	rate: number | undefined,
	part: number,
	whole: number,
	level: number,
	none: string,
): string {
	if (rate === undefined) return `not defined: ${none}`;
	if (whole < 1) return rateText(rate);
	const { low, high } = wilsonInterval({ conversions: part, visitors: whole }, level);
	// Two digits of the interval's width, as everywhere.
	const decimals = decimalsFor((high - low) * 100, 6);
	const ends = roundOutwards({ low: low * 100, high: high * 100 }, decimals);
	return `${percent(rate * 100, decimals)} (${plainNumber(ends.low ?? 0, decimals)} to ${percent(ends.high ?? 0, decimals)})`;
}

/** Both models side by side: rates with Wilson intervals, then the week. */
export function rowsOf(reading: Reading): readonly Row[] {
	const { models, weeks, level, words, real, others } = reading;
	const { hours } = worthOf(reading);
	const sides = ['before', 'after'] as const;
	const NONE: Counts = { caught: 0, falseFlags: 0, missed: 0, passed: 0 };
	const row = (label: string, of: (side: 'before' | 'after') => string): Row => {
		const [before = '', after = ''] = sides.map(of);
		return [label, before, after];
	};
	const rate = (
		label: string,
		none: string,
		of: (side: 'before' | 'after', sample: Counts) => readonly [number | undefined, number, number],
	) => row(label, (side) => rateWords(...of(side, models[side].sample ?? NONE), level, none));
	const cases = (value: number | undefined, why: string) =>
		value === undefined ? `not known: ${why}` : plainNumber(value, value < 10 ? 1 : 0);
	return [
		rate('Precision', 'nothing was flagged', (side, sample) => [
			models[side].precision,
			sample.caught,
			flagsIn(sample),
		]),
		rate('Recall', `there are no ${words.real}`, (side, sample) => [
			models[side].recall,
			sample.caught,
			realIn(sample),
		]),
		rate('False-positive rate', `there are only ${words.real}`, (side, sample) => [
			models[side].falseRate,
			sample.falseFlags,
			othersIn(sample),
		]),
		row('F1', (side) => {
			const { f1 } = weeks[side];
			return f1 === undefined ? 'not defined: nothing is real, nothing flagged' : f1.toFixed(2);
		}),
		row(`${capital(words.real)} in the week`, () => cases(real, '')),
		row('All others in the week', () => cases(others, '')),
		row('Caught a week', (side) => cases(weeks[side].caught, `no ${words.real} were counted`)),
		row('Missed a week', (side) => cases(weeks[side].missed, `no ${words.real} were counted`)),
		row('False flags a week', (side) =>
			cases(weeks[side].falseFlags, `only ${words.real} were counted`),
		),
		...(hours ? [row('Hours on false flags a week', (side) => plainNumber(hours[side], 1))] : []),
	];
}
