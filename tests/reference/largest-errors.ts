import { chanceToBeat } from '../../src/domain/proportion/chance-to-beat.ts';
import { differenceInterval } from '../../src/domain/proportion/difference.ts';
import { liftInterval } from '../../src/domain/proportion/lift.ts';
import { normalQuantile, normalUpperTail } from '../../src/domain/proportion/normal.ts';
import { sampleRatio } from '../../src/domain/proportion/sample-ratio.ts';
import { minimumDetectableLift, visitorsPerArm } from '../../src/domain/proportion/sample-size.ts';
import { scoreTestPValue } from '../../src/domain/proportion/score-test.ts';
import { wilsonInterval } from '../../src/domain/proportion/wilson.ts';
import { readReference, type Row } from './references.ts';

/** How far a method is from its references at worst. */
export interface LargestError {
	readonly method: string;
	/** What the error is a fraction of. */
	readonly per: 'width' | 'value';
	readonly tolerance: number;
	readonly cases: number;
	readonly error: number;
	/** The line of the committed file on which it is largest. */
	readonly worst: string;
}

/** Chances and p-values are held to their tolerance down to here. */
const LEAST_HELD = 1e-290;

const MILLION = 1_000_000;

interface Ends {
	readonly low: number;
	readonly high: number;
}

/** The larger miss of the two ends, as a fraction of the right interval's width. */
const ofWidth = (found: Ends, right: Ends) =>
	Math.max(Math.abs(found.low - right.low), Math.abs(found.high - right.high)) /
	(right.high - right.low);

const ofValue = (found: number, right: number) =>
	found === right ? 0 : Math.abs(found - right) / Math.abs(right);

/** NaN counts as infinitely far off, so that nothing undefined slips through. */
function largest(
	rows: readonly Row[],
	measure: (row: Row) => number,
): Pick<LargestError, 'cases' | 'error' | 'worst'> {
	let [error, worst] = [0, ''];
	for (const row of rows) {
		const measured = measure(row);
		const counted = Number.isNaN(measured) ? Infinity : measured;
		if (counted > error) [error, worst] = [counted, row.toString()];
	}
	return { cases: rows.length, error, worst };
}

function differenceError(row: Row): number {
	const found = differenceInterval(row.treatment, row.control, row.number('level'));
	return ofWidth(found, { low: row.number('differenceLow'), high: row.number('differenceHigh') });
}

/** Without a width, the error of the lowest ratio is measured as a fraction of that ratio. */
function liftError(row: Row): number {
	const found = liftInterval(row.treatment, row.control, row.number('level'));
	if (found.kind === 'undefined') return row.text('liftLow') === '' ? 0 : NaN;
	const [low, high] = [row.number('liftLow'), row.number('liftHigh')];
	if (found.kind === 'bounded') return ofWidth(found, { low, high });
	return high === Infinity ? Math.abs(found.low - low) / (1 + low) : NaN;
}

function wilsonError(row: Row): number {
	const arm = { conversions: row.number('conversions'), visitors: row.number('visitors') };
	const found = wilsonInterval(arm, row.number('level'));
	return ofWidth(found, { low: row.number('low'), high: row.number('high') });
}

function sampleSizeError(row: Row): number {
	const plan = {
		baseline: row.number('baseline'),
		power: row.number('power'),
		level: row.number('level'),
	};
	const asked = row.text('asked');
	if (asked === 'visitors') {
		const right = Math.ceil(row.number('value'));
		return ofValue(visitorsPerArm(plan, row.number('relativeLift')), right);
	}
	const direction = asked === 'rise' ? 'rise' : 'fall';
	const found = minimumDetectableLift(plan, row.number('visitors'), direction);
	if (found.kind === 'none') return row.text('value') === '' ? 0 : NaN;
	return ofValue(found.relativeLift, row.number('value'));
}

const sampleRatioError = (row: Row) =>
	ofValue(
		sampleRatio(
			{ treatment: row.number('treatment'), control: row.number('control') },
			row.number('intendedShare'),
		).pValue,
		row.number('pValue'),
	);

const held = (column: string) => (row: Row) => row.number(column) >= LEAST_HELD;

export function largestErrors(): LargestError[] {
	const [normal, wilson, intervals, pairs, sizes, ratios] = [
		...['normal', 'wilson', 'intervals'],
		...['pairs', 'sample-size', 'sample-ratio'],
	].map(readReference) as [Row[], Row[], Row[], Row[], Row[], Row[]];
	const [tails, quantiles] = [
		normal.filter((row) => row.text('function') === 'upper tail' && held('value')(row)),
		normal.filter((row) => row.text('function') === 'quantile'),
	];
	const small = ({ treatment, control }: Row) =>
		Math.max(treatment.visitors, control.visitors) <= MILLION;
	const byWidth = (method: string, rows: Row[], measure: (row: Row) => number, big = false) => ({
		...{ method: `${method}, up to ${big ? '10⁹' : '10⁶'} visitors an arm`, per: 'width' as const },
		...{ tolerance: big ? 1e-6 : 1e-9, ...largest(rows, measure) },
	});
	const byValue = (
		method: string,
		rows: Row[],
		measure: (row: Row) => number,
		tolerance = 1e-9,
	) => ({ method, per: 'value' as const, tolerance, ...largest(rows, measure) });

	return [
		byWidth(
			'`wilsonInterval`',
			wilson.filter((row) => row.number('visitors') <= MILLION),
			wilsonError,
		),
		byWidth('`wilsonInterval`', wilson, wilsonError, true),
		byWidth('`differenceInterval`', intervals.filter(small), differenceError),
		byWidth('`differenceInterval`', intervals, differenceError, true),
		byWidth('`liftInterval`', intervals.filter(small), liftError),
		byWidth('`liftInterval`', intervals, liftError, true),
		byValue('`scoreTestPValue`', pairs.filter(held('scorePValue')), (row) =>
			ofValue(scoreTestPValue(row.treatment, row.control), row.number('scorePValue')),
		),
		byValue('`chanceToBeat`', pairs.filter(held('chanceTreatment')), (row) =>
			ofValue(chanceToBeat(row.treatment, row.control), row.number('chanceTreatment')),
		),
		byValue('`chanceToBeat`, the contrary', pairs.filter(held('chanceControl')), (row) =>
			ofValue(chanceToBeat(row.control, row.treatment), row.number('chanceControl')),
		),
		byValue('`sampleRatio`', ratios.filter(held('pValue')), sampleRatioError),
		byValue('`visitorsPerArm`, `minimumDetectableLift`', sizes, sampleSizeError),
		byValue(
			'`normalUpperTail`',
			tails,
			(row) => ofValue(normalUpperTail(row.number('at')), row.number('value')),
			1e-13,
		),
		byValue(
			'`normalQuantile`',
			quantiles,
			(row) => ofValue(normalQuantile(row.number('at')), row.number('value')),
			1e-13,
		),
	];
}
