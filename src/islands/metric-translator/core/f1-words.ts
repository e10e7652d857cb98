import { bold, plainNumber } from '../../../domain/figure-text.ts';
import { sharedScale } from '../../../domain/interval-labels.ts';
import type { Band } from '../../../domain/interval.ts';
import { roundOutwards } from '../../../domain/proportion/round-outwards.ts';
import type { DrawnFigure } from './chain.ts';
import { reachOf } from './f1.ts';
import type { Reading } from './week.ts';

/** What the new model's F1 leaves open, against what it is. */
export interface F1Words {
	readonly says: string;
	/** All that fits the score, with the week's own figure as a mark. */
	readonly bars: readonly (DrawnFigure & { readonly name: string; readonly mark: number })[];
}

/** Why the F1 score cannot give the sentence; undefined where there is no score. */
export function f1Words({ weeks, real, others, words }: Reading): F1Words | undefined {
	const { f1, falseFlags, missed } = weeks.after;
	if (f1 === undefined || falseFlags === undefined || missed === undefined) return undefined;
	const reach = reachOf(f1, real, others);
	const whole = (band: Band<number>) => {
		const { low = 0, high = 0 } = roundOutwards(band, band.high < 10 ? 1 : 0);
		return { low, high };
	};
	const text = (value: number) => plainNumber(value, 1);
	const bars = (
		[
			['False flags a week', reach.falseFlags, falseFlags],
			[`Missed ${words.real} a week`, reach.missed, missed],
		] as const
	).map(([name, band, own]) => {
		const { low, high } = whole(band);
		const mark = Number(own.toFixed(own < 10 ? 1 : 0));
		return {
			name,
			interval: { low, high },
			scale: sharedScale([low, high]),
			labels: { low: text(low), high: text(high) },
			text: `${name}: anything from ${text(low)} to ${text(high)} fits the score; this model has ${text(mark)}`,
			mark,
		};
	});
	const [flags, misses] = bars.map(({ labels }) => `${bold(labels.low)} to ${bold(labels.high)}`);
	const was = weeks.before.f1;
	const moved =
		was === undefined || was.toFixed(2) === f1.toFixed(2)
			? `F1 is ${bold(f1.toFixed(2))}`
			: `F1 ${was < f1 ? 'rises' : 'falls'} from ${bold(was.toFixed(2))} to ${bold(f1.toFixed(2))}`;
	return {
		says: `${moved}. With ${bold(plainNumber(real, real < 10 ? 1 : 0))} ${words.real} a week that score fits anything from ${flags ?? ''} false flags, and from ${misses ?? ''} missed. It knows no volume, no minutes and no cost, and it does not say which of the two errors moved.`,
		bars,
	};
}
