import { bold, plainNumber } from '../../../domain/figure-text.ts';
import { directionOf, isSettled, type Change } from './change.ts';
import {
	FEWER,
	intervalWords,
	moneyText,
	rateText,
	shown,
	sizeWords,
	spanWords,
	type Words,
} from './figures.ts';
import type { Audience } from './state.ts';
import type { NoReading, Reading } from './week.ts';
import { worthOf } from './worth.ts';

// Figures stand between asterisks: see `_shared/Marked.tsx`.

const HOURS: Words = ['freed', 'more', 'as many'];
const MONEY: Words = ['lost', 'gained', 'nothing lost'];

const share = (fraction: number | undefined) =>
	fraction === undefined ? 'undefined' : bold(rateText(fraction));

/** How a change begins: the plain fact where its interval leaves out “none”, “may” where it does not. */
type Sure = 'is' | 'may' | 'same';
const sureOf = (change: Change): Sure =>
	shown('cases', change.perWeek).central === 0 ? 'same' : isSettled(change) ? 'is' : 'may';

/** What becomes of the misses. */
function missedWords(
	{ missed, words: { real }, level, real: inWeek, models }: Reading,
	audience: Audience,
): string {
	if (!missed) return `These counts hold no ${real}, so they cannot say what is missed.`;
	if (inWeek === 0) return `There are no ${real} in the week, so none can be missed.`;
	const figure = shown('cases', missed.perWeek);
	const interval = intervalWords(figure, FEWER, level);
	const kept = bold(plainNumber(missed.after, missed.after < 10 ? 1 : 0));
	const sure = sureOf(missed);
	const [before, after] = [models.before.recall, models.after.recall];
	if (sure === 'same')
		return {
			executive: `We miss as many ${real} as before, about ${kept} a week${interval}.`,
			'data-team': `Recall stays at ${share(after)}: about ${kept} ${real} missed a week${interval}.`,
			reviewer: `As many ${real} as before never reach you, about ${kept} a week${interval}.`,
		}[audience];
	const size = `about ${sizeWords(figure, FEWER)} a week${interval}`;
	const is = sure === 'is';
	const less = figure.central < 0;
	return {
		executive: `We ${is ? '' : 'may '}miss ${less ? 'fewer' : 'more'} ${real}: ${size}.`,
		'data-team': `Recall ${is ? 'goes' : 'may go'} from ${share(before)} to ${share(after)}, and ${real} missed ${is ? 'change' : 'may change'} by ${size}.`,
		reviewer: `${less ? 'Fewer' : 'More'} ${real} ${is ? 'get' : 'may get'} past the model and never reach you: ${size}.`,
	}[audience];
}

/** The hours that go with a change of false flags, as the end of its sentence. */
function hoursWords(reading: Reading, audience: Audience, sure: Sure): string {
	const { hours } = worthOf(reading);
	if (!hours || reading.minutes === 0) return '';
	const figure = shown('hours', hours);
	if (figure.central === 0) return '';
	const span = intervalWords(figure, HOURS);
	const size = bold(figure.write(figure.central));
	const isFreed = figure.central < 0;
	const [frees, takes] = sure === 'is' ? ['frees', 'takes'] : ['would free', 'would take'];
	return {
		executive: `, which ${isFreed ? frees : takes} about ${size} ${isFreed ? '' : 'more '}review hours a week${span}`,
		'data-team': `; at ${bold(plainNumber(reading.minutes))} minutes a flag that is about ${size} review hours a week ${isFreed ? 'freed' : 'more'}${span}`,
		reviewer: `: about ${size} hours of your week ${isFreed ? 'freed' : 'more'}${span}`,
	}[audience];
}

/** What becomes of the false flags, and of the hours they take. */
function falseFlagWords(reading: Reading, audience: Audience): string {
	const { falseFlags, level, words, models } = reading;
	if (!falseFlags)
		return `These counts hold only ${words.real}, so they cannot say how many false flags there are.`;
	const { relative, before, after } = falseFlags;
	const weekly = shown('cases', falseFlags.perWeek);
	const sure = sureOf(falseFlags);
	if (sure === 'same') {
		const kept =
			after === 0
				? `raises no false flag, as the old one`
				: `raises as many false flags as the old one, about ${bold(plainNumber(after, after < 10 ? 1 : 0))} a week`;
		return `The new model ${kept}${intervalWords(weekly, FEWER, level)}.`;
	}
	const verb = sure === 'is' ? 'raises' : 'may raise';
	if (!relative || before === 0)
		return `The new model ${verb} false flags where the old one had none: about ${bold(weekly.write(weekly.central))} a week${intervalWords(weekly, FEWER, level)}${hoursWords(reading, audience, sure)}. A percentage of none does not exist.`;
	const figure = shown('percent', {
		low: relative.low && relative.low * 100,
		central: relative.central * 100,
		high: relative.high && relative.high * 100,
	});
	const change = `about ${sizeWords(figure, FEWER)} false flags${intervalWords(figure, FEWER, level)}`;
	const rates = `false-positive rate from ${bold(rateText(models.before.falseRate ?? 0))} to ${bold(rateText(models.after.falseRate ?? 0))}`;
	return {
		executive: `The new model ${verb} ${change}${hoursWords(reading, audience, sure)}.`,
		'data-team': `The new model ${verb} ${change}, ${rates}${hoursWords(reading, audience, sure)}.`,
		reviewer: `You ${sure === 'is' ? 'get' : 'may get'} ${change}${hoursWords(reading, audience, sure)}.`,
	}[audience];
}

/** What both come to in money; empty where a cost is not known. */
function moneyWords(reading: Reading): string {
	const { hourCost, missCost, words } = reading;
	const { net, reviews, misses, breakEven } = worthOf(reading);
	const money = (amount: number) => bold(moneyText(amount, words.currency));
	const total = net ?? reviews ?? misses;
	if (!total) return '';
	const costs = [
		reviews && `${money(hourCost ?? 0)} an hour`,
		misses && `${money(missCost ?? 0)} a miss`,
	]
		.filter(Boolean)
		.join(' and ');
	const figure = shown('money', total, words.currency);
	const span = intervalWords(figure, MONEY);
	const size = figure.central
		? `about ${sizeWords(figure, MONEY)} a week`
		: 'about nothing gained or lost';
	return `At ${costs} that comes to ${size}${span}${breakEvenWords(reading, breakEven)}.`;
}

function breakEvenWords({ words, missed }: Reading, breakEven: number | undefined): string {
	if (breakEven === undefined) return '';
	const limit = bold(moneyText(shown('money', { central: breakEven }).central, words.currency));
	return (missed?.perWeek.central ?? 0) > 0
		? `: the hours pay for the misses only while a miss costs less than ${limit}`
		: `: the misses pay for the hours only while a miss costs more than ${limit}`;
}

/** Something got worse, by its centre. It is said first. */
const isWorse = (change: Change | undefined) =>
	change !== undefined && directionOf(change) === 'more';

/**
 * What the change comes to, for one audience: what got worse first, what got better after it, then
 * money where costs are known. The figures are the same for all three.
 */
export function translation(reading: Reading | NoReading, audience: Audience): string {
	if ('ask' in reading) return reading.ask;
	const missed = missedWords(reading, audience);
	const flags = falseFlagWords(reading, audience);
	const isMissedFirst = isWorse(reading.missed) || !reading.falseFlags;
	const [first, second] = isMissedFirst ? [missed, flags] : [flags, missed];
	const doubt = reading.isWithoutSample
		? 'How sure this is cannot be said: nobody says how many cases it was measured on.'
		: '';
	return [first, second, moneyWords(reading), doubt].filter(Boolean).join(' ');
}

/** The answer in one line. */
export function glanceOf(reading: Reading | NoReading): string {
	if ('ask' in reading) return reading.ask;
	const { falseFlags, missed, words } = reading;
	const line = (change: Change | undefined, name: string) => {
		if (!change) return '';
		const figure = shown('cases', change.perWeek);
		const span = spanWords(figure, FEWER);
		return `${name}: ${sizeWords(figure, FEWER)} a week${span && ` (${span})`}`;
	};
	const parts = [line(missed, `Missed ${words.real}`), line(falseFlags, 'False flags')];
	if (!isWorse(missed)) parts.reverse();
	const said = parts.filter(Boolean).map((part) => `${part}.`);
	return said.join(' ') || 'These counts cannot be compared.';
}
