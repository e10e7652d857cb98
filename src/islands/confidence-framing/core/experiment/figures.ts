import type { Interval } from '../../../../domain/interval.ts';
import { roundOutwards } from '../../../../domain/proportion/round-outwards.ts';
import {
	decimalsFor,
	percent,
	plainNumber,
	signedPercent,
} from '../../../../domain/figure-text.ts';
import type { Reading } from './reading.ts';

/** An experiment’s figures as they are shown: rounded outwards, with as many digits as they have. */
export interface ExperimentFigures {
	readonly treatment: ArmFigures;
	readonly control: ArmFigures;
	/** Undefined where nothing converted in control. */
	readonly lift: string | undefined;
	readonly low: string | undefined;
	readonly high: string | undefined;
	/** In percentage points. */
	readonly difference: { readonly central: string; readonly low: string; readonly high: string };
	readonly level: string;
}

interface ArmFigures {
	readonly visitors: string;
	readonly conversions: string;
	readonly rate: string;
	readonly low: string;
	readonly high: string;
}

const hundredfold = ({ low, central, high }: Interval<number>): Interval<number> => ({
	low: low === undefined ? undefined : low * 100,
	central: central === undefined ? undefined : central * 100,
	high: high === undefined ? undefined : high * 100,
});

/** An interval in percent with the decimals its width supports. */
function rounded(shares: Interval<number>) {
	const inPercent = hundredfold(shares);
	const decimals = decimalsFor((inPercent.high ?? 0) - (inPercent.low ?? 0));
	return { decimals, ...roundOutwards(inPercent, decimals) };
}

/** The figures that sentences, tables and copies share. */
export function experimentFigures(reading: Reading): ExperimentFigures {
	const { lift, difference } = reading;
	const arm = (name: 'treatment' | 'control'): ArmFigures => {
		const { visitors, conversions } = reading[name];
		const { decimals, low = 0, central = 0, high = 0 } = rounded(reading.rates[name]);
		return {
			visitors: plainNumber(visitors),
			conversions: plainNumber(conversions),
			rate: percent(central, decimals),
			low: percent(low, decimals),
			high: percent(high, decimals),
		};
	};
	const points = rounded(difference);
	const relative = lift.kind === 'bounded' ? rounded(lift) : undefined;
	const least = lift.kind === 'at-least' ? Math.floor(lift.low * 100) : undefined;
	const at = (value: number | undefined) =>
		value === undefined || !relative ? undefined : signedPercent(value, relative.decimals);
	return {
		treatment: arm('treatment'),
		control: arm('control'),
		lift: at(relative?.central)?.replace('+', ''),
		low: least === undefined ? at(relative?.low) : signedPercent(least),
		high: at(relative?.high),
		difference: {
			central: plainNumber(points.central ?? 0, points.decimals),
			low: plainNumber(points.low ?? 0, points.decimals),
			high: plainNumber(points.high ?? 0, points.decimals),
		},
		level: percent(reading.level, 1),
	};
}
