import type { Arm } from '../../../../domain/proportion/arm.ts';
import { chanceToBeat } from '../../../../domain/proportion/chance-to-beat.ts';
import { differenceInterval } from '../../../../domain/proportion/difference.ts';
import { liftInterval, type LiftInterval } from '../../../../domain/proportion/lift.ts';
import { sampleRatio, type SampleRatio } from '../../../../domain/proportion/sample-ratio.ts';
import {
	minimumDetectableLift,
	visitorsPerArm,
} from '../../../../domain/proportion/sample-size.ts';
import { scoreTestPValue } from '../../../../domain/proportion/score-test.ts';
import { wilsonInterval } from '../../../../domain/proportion/wilson.ts';
import type { Interval } from '../../../../domain/interval.ts';
import { numberIn } from '../fields.ts';
import type { State } from '../state.ts';

/** The power that visitors are counted for: four tests out of five find the lift. */
export const POWER = 80;

/** What the counts of an experiment show. Shares are fractions, levels percent. */
export interface Reading {
	readonly treatment: Arm;
	readonly control: Arm;
	readonly level: number;
	readonly rates: { readonly treatment: Interval<number>; readonly control: Interval<number> };
	/** Treatment less control. */
	readonly difference: Interval<number>;
	readonly lift: LiftInterval;
	readonly pValue: number;
	/** The chance that treatment’s true rate is higher than control’s, and that it is lower, under uniform priors. */
	readonly chance: { readonly higher: number; readonly lower: number };
	readonly ratio: SampleRatio;
	/** Treatment’s intended share of visitors, percent. */
	readonly split: number;
	/** What the interval shows: a rise, a fall, or neither. */
	readonly shows: 'rise' | 'fall' | 'neither';
	/** The smallest lift worth finding (percent), the visitors an arm that takes, and what these visitors could find. */
	readonly smallest: number;
	readonly needed: number | undefined;
	readonly detectable: number | undefined;
}

/** Why there is nothing to read. */
export interface NoReading {
	readonly ask: string;
}

function armOf(visitors: number | undefined, conversions: number | undefined): Arm | undefined {
	return visitors === undefined || conversions === undefined || conversions > visitors
		? undefined
		: { visitors, conversions };
}

/** Visitors an arm for the smallest lift, and the smallest lift for these visitors; where a rate of 0 or 1 allows. */
function planFor(control: Arm, visitors: number, level: number, smallest: number) {
	const baseline = control.conversions / control.visitors;
	if (!(baseline > 0 && baseline < 1)) return { needed: undefined, detectable: undefined };
	const plan = { baseline, power: POWER, level };
	const found = minimumDetectableLift(plan, visitors);
	return {
		needed: baseline * (1 + smallest / 100) <= 1 ? visitorsPerArm(plan, smallest / 100) : undefined,
		detectable: found.kind === 'detectable' ? found.relativeLift : undefined,
	};
}

/**
 * Reads an experiment. The difference leaves out 0 exactly when the lift does, so what is shown and
 * what is claimed cannot part.
 */
export function readExperiment({ good }: State): Reading | NoReading {
	const count = (name: keyof State['good']) => numberIn(name, good[name]);
	const treatment = armOf(count('treatmentVisitors'), count('treatmentConversions'));
	const control = armOf(count('controlVisitors'), count('controlConversions'));
	if (!treatment || !control)
		return {
			ask: 'Enter visitors and conversions of both arms; no arm has more conversions than visitors.',
		};
	const level = count('level') ?? 95;
	const split = count('split') ?? 50;
	const smallest = count('smallest') ?? 5;
	const difference = differenceInterval(treatment, control, level);
	return {
		treatment,
		control,
		level,
		rates: {
			treatment: wilsonInterval(treatment, level),
			control: wilsonInterval(control, level),
		},
		difference,
		lift: liftInterval(treatment, control, level),
		pValue: scoreTestPValue(treatment, control),
		chance: {
			higher: chanceToBeat(treatment, control),
			lower: chanceToBeat(control, treatment),
		},
		ratio: sampleRatio({ treatment: treatment.visitors, control: control.visitors }, split / 100),
		split,
		shows: difference.low > 0 ? 'rise' : difference.high < 0 ? 'fall' : 'neither',
		smallest,
		...planFor(control, Math.min(treatment.visitors, control.visitors), level, smallest),
	};
}
