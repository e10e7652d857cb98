import { countBaseRate, type BaseRate } from './base-rate.ts';
import { dotAt, gridHeight, spreadDots } from './dot-grid.ts';
import { short, type Point } from './path.ts';

const upTo = (digits: number, style: 'decimal' | 'percent') => {
	const format = new Intl.NumberFormat('en-GB', { style, maximumFractionDigits: digits });
	return (value: number) => format.format(value);
};
const count = upTo(2, 'decimal');
const percent = upTo(3, 'percent');

/** Path data of diamonds: a shape of its own, so that false alarms differ without colour. */
export function diamondPath(at: readonly Point[], radius: number): string {
	const r = radius;
	return at
		.map(({ x, y }) => `M${short(x - r)} ${short(y)}l${r} ${-r} ${r} ${r} ${-r} ${r}Z`)
		.join('');
}

/** Everything the two panels show, from the four figures that content states. */
export function drawBaseRate(rate: BaseRate) {
	const counts = countBaseRate(rate);
	const { found, falseAlarms, missed } = counts.dots;
	const flagged = found + falseAlarms;

	const all = { left: 2, top: 28, pitch: 7.4, columns: 40, total: rate.total };
	const places = spreadDots(flagged + missed, all);
	const only = { left: 0, top: 28, pitch: 27, columns: 11, total: flagged };
	const enlarged = Array.from({ length: flagged }, (_, index) => dotAt(only, index));

	const precision = upTo(1, 'percent')(counts.precision);
	const says = `${count(found)} of about ${count(flagged)} flagged ${found === 1 ? 'is' : 'are'} real`;
	const expected = `Expected: ${count(counts.found)} of ${count(counts.found + counts.falseAlarms)}, so precision is ${precision}.`;
	const rounded = [
		`Rounded to whole dots: ${count(counts.found)} drawn as ${found},`,
		`${count(counts.falseAlarms)} false alarms drawn as ${falseAlarms}.`,
	];
	const rates = [
		`${percent(rate.prevalence)} are real. The test flags ${percent(rate.recall)} of those`,
		`and ${percent(rate.falsePositiveRate)} of all the others.`,
	];
	return {
		all,
		below: all.top + gridHeight(all),
		found: places.slice(0, found),
		missed: places.slice(found, found + missed),
		alarms: places.slice(found + missed),
		enlarged: { found: enlarged.slice(0, found), alarms: enlarged.slice(found) },
		belowEnlarged: only.top + gridHeight(only),
		title: `${count(rate.total)} cases, to scale`,
		says,
		details: [expected, ...rounded],
		rates,
		describeAll: `${count(rate.total)} dots, one a case. ${rates.join(' ')} In whole dots: ${found} real and flagged, ${missed} real and missed, ${falseAlarms} false alarms.`,
		describeFlagged: `At this scale ${says}. ${[expected, ...rounded].join(' ')}`,
	};
}
