import { roundHalfAway } from '../../../domain/exact.ts';
import type { Interval } from '../../../domain/interval.ts';
import { WHOLE, type MinorUnits, type Ppm } from '../../../domain/units.ts';

/** Where a figure stands against an interval. */
export type Place = 'below' | 'inside' | 'above';

/**
 * What an offer is above today's pay, as a share of it; below zero where it is less.
 * Rounded to a hundredth of a percent, so it never stands on a finer edge than is shown.
 */
export function offerPremium(offer: MinorUnits, pay: MinorUnits): Ppm {
	return Number(roundHalfAway((offer - pay) * BigInt(WHOLE / 100), pay) * 100n) as Ppm;
}

/** Where a premium falls in a source's interval. Both ends belong to it; a lone centre is a point. */
export function placeIn(premium: Ppm, { low, central, high }: Interval<Ppm>): Place {
	const isPoint = low === undefined && high === undefined;
	const bottom = isPoint ? central : low;
	const top = isPoint ? central : high;
	if (bottom !== undefined && premium < bottom) return 'below';
	return top !== undefined && premium > top ? 'above' : 'inside';
}
