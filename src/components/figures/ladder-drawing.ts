import { outcomeAsStated, type StatedCase } from './f1-outcomes.ts';
import { short } from './path.ts';

/** What content says about one score: how many real cases, the score, and ways to reach it. */
export interface LadderFigures {
	/** Real frauds in the period. */
	readonly frauds: number;
	/** The one score that all cases share, as a ratio. */
	readonly f1: number;
	/** Two or three ways to reach it; counts that content prints are checked against precision and F1. */
	readonly cases: readonly StatedCase[];
}

export const RUNGS = [
	{ y: 46, name: 'F1 score', needs: 'needs a test set with trusted labels' },
	{ y: 106, name: 'Precision and recall', needs: 'needs the threshold you will run at' },
	{ y: 206, name: 'False flags, missed frauds', needs: 'needs your volume: real frauds a week' },
	{ y: 290, name: 'Minutes per case', needs: 'needs a stopwatch on real reviews' },
	{ y: 336, name: 'Hours a week', needs: 'needs today’s hours, to compare with' },
] as const;

const britishWhole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const whole = (value: number) => britishWhole.format(value);

/** Where the bars stand, and how high the highest is. */
export const FLOOR = 248;
const HIGHEST = 88;

/** Columns from high to low precision, with bars to one scale, and the words that compare the ends. */
export function drawLadder({ frauds, f1, cases }: LadderFigures) {
	const outcomes = cases
		.map((stated) => outcomeAsStated(frauds, f1, stated))
		.sort((one, other) => other.precision - one.precision);
	const first = outcomes[0];
	const last = outcomes.at(-1);
	if (first === undefined || last === undefined || outcomes.length < 2 || outcomes.length > 3) {
		throw new RangeError(
			'translation-ladder: name two or three cases, so that they can be compared.',
		);
	}
	const unit = HIGHEST / Math.max(...outcomes.flatMap((o) => [o.falseFlags, o.missed]));
	const bar = (count: number) => ({
		height: short(count * unit),
		top: Number(short(FLOOR - count * unit)),
		label: whole(count),
	});
	return {
		frauds: whole(frauds),
		columns: outcomes.map(({ precision, recall, falseFlags, missed }, index) => ({
			x: 107 + (index * 152) / (outcomes.length - 1),
			rates: [precision.toFixed(2), recall.toFixed(2)],
			falseFlags: bar(falseFlags),
			missed: bar(missed),
		})),
		reading: [
			`Precision ${last.precision} wastes about ${whole(last.falseFlags / first.falseFlags)} times the hours;`,
			`${first.precision} misses about ${whole(first.missed / last.missed)} times as many frauds.`,
		],
	};
}
