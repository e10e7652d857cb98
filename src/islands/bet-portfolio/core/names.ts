import { formatPercent } from '../../../domain/percent.ts';
import { ppm, WHOLE } from '../../../domain/units.ts';
import type { Stake } from './outlook.ts';
import type { BetClass } from './state.ts';

/** What a class is called at the head of a line. */
export const CLASS_NAMES: Readonly<Record<BetClass, string>> = {
	core: 'Core',
	exploratory: 'Exploratory',
	moonshot: 'Moonshot',
};

/** Sums in words; `+` before a gain where a sign is asked for. */
export type Write = (units: number) => string;

/** A share from 0 to 1 in percent, as exactly as it was typed. */
export const writeShare = (share: number): string => formatPercent(ppm(Math.round(share * WHOLE)));

/** What a bet is in a few words: `80% of £120,000 for £60,000`. */
export const termsOf = ({ stake }: { stake: Stake }, write: Write): string =>
	`${writeShare(stake.chance)} of ${write(stake.value)} for ${write(stake.cost)}`;

/** `1 bet`, `2 bets` */
export const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
