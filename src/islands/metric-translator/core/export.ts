import { csvFile } from '../../../domain/csv.ts';
import type { Change } from './change.ts';
import { othersIn, realIn } from './model.ts';
import type { Reading } from './week.ts';
import { worthOf } from './worth.ts';

type Cell = string | number | undefined;

/** As many digits as a spreadsheet can use; an empty cell where there is no figure. */
const figure = (value: number | undefined): Cell =>
	value === undefined ? undefined : Number(value.toPrecision(12));

/** The answer as a CSV file: the inputs, both models, and each change with its ends. */
export function csvOf(reading: Reading): string {
	const { models, weeks, words, level, falseFlags, missed } = reading;
	const { hours, reviews, misses, net } = worthOf(reading);
	const both = (label: string, of: (side: 'before' | 'after') => number | undefined): Cell[] => [
		label,
		figure(of('before')),
		figure(of('after')),
	];
	const change = (label: string, estimate: Partial<Change['perWeek']> | undefined): Cell[] => [
		label,
		figure(estimate?.central),
		figure(estimate?.low),
		figure(estimate?.high),
	];
	const money = (label: string) => `${label} (${words.currency || 'money'})`;
	return csvFile([
		['Input', 'Value'],
		[`${words.cases} a week`, figure(reading.volume)],
		[`Share that is ${words.real}`, figure(reading.share)],
		['Minutes a review', figure(reading.minutes)],
		[money('Cost of an hour'), figure(reading.hourCost)],
		[money('Cost of a miss'), figure(reading.missCost)],
		['Confidence level, %', level],
		[],
		['Measured', 'Old model', 'New model'],
		both('Recall', (side) => models[side].recall),
		both('False-positive rate', (side) => models[side].falseRate),
		both('Precision in the week', (side) => weeks[side].precision),
		both('F1 in the week', (side) => weeks[side].f1),
		both('Real cases looked at', (side) => models[side].sample && realIn(models[side].sample)),
		both('Other cases looked at', (side) => models[side].sample && othersIn(models[side].sample)),
		both('Caught a week', (side) => weeks[side].caught),
		both('Missed a week', (side) => weeks[side].missed),
		both('False flags a week', (side) => weeks[side].falseFlags),
		[],
		['Change a week, new less old', 'Centre', 'Low', 'High'],
		change('False flags', falseFlags?.perWeek),
		change('False flags, as a share of the old', falseFlags?.relative),
		change('Missed', missed?.perWeek),
		change('Review hours', hours),
		change(money('Saved on reviews'), reviews),
		change(money('Saved on misses'), misses),
		change(money('Together'), net),
	]);
}
