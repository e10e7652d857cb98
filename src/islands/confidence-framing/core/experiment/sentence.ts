import type { Vocabulary } from '../../../../domain/probability-words.ts';
import { opening } from '../chance.ts';
import { bold, capital, percent, plainNumber } from '../../../../domain/figure-text.ts';
import type { Audience } from '../modes.ts';
import { experimentFigures, type ExperimentFigures } from './figures.ts';
import { POWER, type NoReading, type Reading } from './reading.ts';

const isMissing = (reading: Reading | NoReading): reading is NoReading => 'ask' in reading;

/** What the interval says of the direction, in the words of each audience. */
const SHOWS: Readonly<Record<Reading['shows'], Readonly<Record<Audience, string>>>> = {
	rise: {
		executive: 'The interval leaves zero out, so the test shows a rise.',
		engineer: 'Zero is outside: a rise.',
		customer: 'The interval leaves zero out, so the change raised it.',
	},
	fall: {
		executive: 'The interval leaves zero out, so the test shows a fall.',
		engineer: 'Zero is outside: a fall.',
		customer: 'The interval leaves zero out, so the change lowered it.',
	},
	neither: {
		executive: 'The interval includes zero, so the test shows neither a rise nor a fall.',
		engineer: 'Zero is inside: no direction is shown.',
		customer: 'The interval includes zero, so it is open whether the change raises or lowers it.',
	},
};

/** The counts of both arms, in the words of each audience. */
function countsFor(
	audience: Audience,
	metric: string,
	{ treatment, control }: ExperimentFigures,
): string {
	const [t, c] = [treatment, control].map(({ visitors, conversions, rate }) => ({
		of: `${bold(conversions)} of ${bold(visitors)}`,
		visitors: bold(visitors),
		people: visitors === '1' ? 'person' : 'people',
		conversions: bold(conversions),
		rate: bold(rate),
	}));
	if (!t || !c) return '';
	switch (audience) {
		case 'executive':
			return `${capital(metric)}: ${t.rate} with the change (${t.of}), ${c.rate} without it (${c.of}).`;
		case 'engineer':
			return `${capital(metric)}, treatment ${t.of} (${t.rate}), control ${c.of} (${c.rate}).`;
		case 'customer':
			return `We showed the change to ${t.visitors} ${t.people}. ${capital(metric)}: ${t.rate} of them (${t.conversions}), against ${c.rate} (${c.conversions}) of ${c.visitors} who did not see it.`;
	}
}

/** The lift and its interval; where there is none, why. */
function liftFor(
	{ lift, low, high, level }: ExperimentFigures,
	kind: Reading['lift']['kind'],
): string {
	if (kind === 'undefined')
		return `Conversions in both arms: ${bold('0')}, so these counts cannot tell a lift.`;
	if (kind === 'at-least')
		return `Conversions without the change: ${bold('0')}, so the relative lift has no upper end; its ${bold(level)} confidence interval begins at ${bold(low ?? '')}.`;
	return `That is a relative lift of ${bold(lift ?? '')}, ${bold(level)} confidence interval ${bold(low ?? '')} to ${bold(high ?? '')}.`;
}

/** What it would take, where the test shows neither direction. */
function neededFor({ shows, needed, smallest }: Reading): string {
	return shows !== 'neither' || needed === undefined
		? ''
		: `To find a relative lift of ${bold(percent(smallest, 1))} in ${bold(`${POWER}%`)} of such tests takes ${bold(plainNumber(needed))} visitors per arm.`;
}

/**
 * What an experiment shows, for one audience, in sentences that claim no more than the interval
 * does. The chance that treatment is ahead has a sentence of its own: it and a confidence level
 * are read as one thing where they stand together.
 */
export function experimentSentence(
	reading: Reading | NoReading,
	metric: string,
	audience: Audience,
	scale: Vocabulary | undefined,
): string {
	if (isMissing(reading)) return reading.ask;
	const figures = experimentFigures(reading);
	const { treatment, control } = figures;
	if (reading.ratio.mismatch)
		return `This test cannot be read yet. It has ${bold(treatment.visitors)} visitors with the change and ${bold(control.visitors)} without it, and ${bold(percent(reading.split, 1))} were to see the change: such a split does not come about by chance. Find the cause first.`;
	const name = metric || 'conversion';
	return [
		countsFor(audience, name, figures),
		liftFor(figures, reading.lift.kind),
		...(reading.lift.kind === 'undefined'
			? []
			: [SHOWS[reading.shows][audience], chanceFor(reading, audience, scale)]),
		neededFor(reading),
	]
		.filter(Boolean)
		.join(' ');
}

/** In which arm the true rate is probably higher, said in the positive: readers of “unlikely” agree less. */
function chanceFor({ chance }: Reading, audience: Audience, scale: Vocabulary | undefined): string {
	const isHigher = chance.higher >= 0.5;
	// A share that rounds to all is more than 99.9%.
	const lead = opening(Math.min(99.95, (isHigher ? chance.higher : chance.lower) * 100), scale);
	const basis = audience === 'engineer' ? 'under uniform priors' : 'judging by these counts alone';
	return `${lead} that the true rate is ${isHigher ? 'higher' : 'lower'} with the change, ${basis}.`;
}

/** The experiment at a glance. */
export function experimentGlance(reading: Reading | NoReading): string {
	if (isMissing(reading)) return reading.ask;
	if (reading.ratio.mismatch) return 'This test cannot be read yet: the split is off.';
	const { lift, low, high, level } = experimentFigures(reading);
	if (low === undefined) return 'No lift can be read from these counts.';
	return `Lift ${lift === undefined ? `at least *${low}*` : `*${lift}*, ${level} interval *${low}* to *${high ?? ''}*`}`;
}
