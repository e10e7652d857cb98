import type { Scale } from '../../../domain/interval-labels.ts';
import { sharedScale } from '../../../domain/interval-labels.ts';
import { mapInterval, type Interval } from '../../../domain/interval.ts';
import { bold, percent, plainNumber } from '../../../domain/figure-text.ts';
import {
	FEWER,
	moneyText,
	rateText,
	shown,
	sizeWords,
	spanWords,
	type Shown,
	type Words,
} from './figures.ts';
import type { Reading } from './week.ts';
import { worthOf } from './worth.ts';

/** A figure as the interval bar draws it. */
export interface DrawnFigure {
	readonly interval: Interval<number>;
	readonly scale: Scale;
	readonly labels: Interval<string>;
	/** The same in words. */
	readonly text: string;
}

/** One step from the metric to the money. Figures in `says` stand between asterisks. */
export interface Step {
	/** The question that leads to it. */
	readonly asks: string;
	readonly says: string;
	/** What must be true for it. */
	readonly assumes: string;
	readonly bar?: DrawnFigure | undefined;
}

/** A figure with both its sides named, for a bar and for those who do not see it. */
export function drawn(figure: Shown, name: string, words: Words, scale?: Scale): DrawnFigure {
	const { low, central, high, write } = figure;
	const label = (value: number) =>
		value === 0 ? write(0) : `${write(value)} ${words[value < 0 ? 0 : 1]}`;
	const span = spanWords(figure, words).replaceAll('*', '');
	return {
		interval: { low, central, high },
		scale: scale ?? sharedScale([low, central, high]),
		labels: mapInterval({ low, central, high }, label),
		text: `${name}: ${sizeWords(figure, words).replaceAll('*', '')}${span && `, from ${span}`}`,
	};
}

/** A fall told as a gain: freed hours point the way that saved money does. */
function asGain({ low, central, high }: Interval<number> & { readonly central: number }) {
	return {
		low: high === undefined ? undefined : 0 - high,
		central: 0 - central,
		high: low === undefined ? undefined : 0 - low,
	};
}
const FREED: Words = ['more', 'freed', 'as many'];

const share = (fraction: number | undefined) =>
	fraction === undefined ? 'not defined' : bold(rateText(fraction));

function moveWords(before: number | undefined, after: number | undefined): string {
	const [from, to] = [share(before), share(after)];
	return from === to ? `stays at ${to}` : `goes from ${from} to ${to}`;
}

/**
 * From the metric to the money, each step with what it takes for granted; the misses beside the hours,
 * because somebody pays for those, too.
 */
export function chainOf(reading: Reading): readonly Step[] {
	const { weeks, falseFlags, missed, minutes, volume, share: real, words } = reading;
	const { hours, reviews, misses, net } = worthOf(reading);
	const money = (amount: number | undefined) => bold(moneyText(amount ?? 0, words.currency));
	const { before, after } = weeks;
	const steps: (Step | undefined)[] = [
		{
			asks: '',
			says: `Precision ${moveWords(before.precision, after.precision)}, recall ${moveWords(reading.models.before.recall, reading.models.after.recall)}.`,
			assumes: `The cases they were measured on are like those to come, and somebody knows which were ${words.real}.`,
		},
		falseFlags && {
			asks: 'So what?',
			says: `False flags: ${sizeWords(shown('cases', falseFlags.perWeek), FEWER)} a week.`,
			assumes: `The model sees ${bold(plainNumber(volume))} ${words.cases} a week, ${bold(percent(real * 100, 4))} of them ${words.real}, under either model.`,
		},
		falseFlags &&
			hours && {
				asks: 'So what?',
				says: `Review: ${sizeWords(shown('hours', asGain(hours)), ['hours a week more', 'hours a week freed', 'as many hours a week'])}.`,
				assumes: `A person reviews every flag and takes ${bold(plainNumber(minutes))} minutes. So false flags take ${bold(plainNumber(hours.before, hours.before < 10 ? 1 : 0))} hours a week today${teamWords(hours.before)}.`,
				bar: drawn(shown('hours', asGain(hours)), 'Review hours a week', FREED),
			},
		reviews && {
			asks: 'So what?',
			says: `Reviewers: ${sizeWords(shown('money', reviews, words.currency), ['a week more', 'a week saved', 'no more and no less'])}.`,
			assumes: `An hour costs ${money(reading.hourCost)}, and a freed hour is spent on something worth as much. Nobody’s pay gets smaller by itself.`,
			bar: drawn(shown('money', reviews, words.currency), 'Money for reviews, a week', [
				'more',
				'saved',
				'nothing saved',
			]),
		},
		missed &&
			misses && {
				asks: 'And what got past?',
				says: `Missed ${words.real}: ${sizeWords(shown('cases', missed.perWeek), FEWER)} a week, which is ${sizeWords(shown('money', misses, words.currency), ['lost', 'saved', 'nothing lost'])}.`,
				assumes: `Each miss costs ${money(reading.missCost)}, the dear ones as likely to be missed as the cheap.`,
				bar: drawn(shown('money', misses, words.currency), 'Money for misses, a week', [
					'lost',
					'saved',
					'nothing lost',
				]),
			},
		net && {
			asks: 'So what, all in all?',
			says: `Together: ${sizeWords(shown('money', net, words.currency), ['a week lost', 'a week gained', 'nothing lost and nothing gained'])}.`,
			assumes:
				'Nothing else differs: the model costs the same to run, and no customer leaves over a false flag.',
			bar: drawn(shown('money', net, words.currency), 'Together, a week', [
				'lost',
				'gained',
				'nothing lost',
			]),
		},
	];
	return steps.filter((step) => step !== undefined);
}

/** Hours of a full working week, to say how many people some hours are. */
const FULL_WEEK = 40;

/** How many people that is: the quickest check of a saving somebody hands you. */
function teamWords(hours: number): string {
	const people = hours / FULL_WEEK;
	if (people < 0.95) return '';
	const size = plainNumber(
		people < 10 ? Math.round(people * 10) / 10 : people,
		people < 10 ? 1 : 0,
	);
	return `, ${bold(size)} ${size === '1' ? 'person' : 'people'} working full time`;
}
