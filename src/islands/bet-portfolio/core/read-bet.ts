import type { Currency } from '../../../domain/currency.ts';
import { dayFrom, dayInWords, weekdayOf } from '../../../domain/day.ts';
import { exactly, roundHalfAway } from '../../../domain/exact.ts';
import { formatMoney } from '../../../domain/money-format.ts';
import { parseMoney } from '../../../domain/money.ts';
import { parseNumber, type Limits } from '../../../domain/number-text.ts';
import { readDay } from '../../../domain/typed-day.ts';
import { readWords } from '../../../domain/typed-words.ts';
import { ppm, WHOLE, type Ppm } from '../../../domain/units.ts';
import { evidenceEcho, readEvidence } from './tested.ts';
import type { Stake } from './outlook.ts';
import type { Bet, BetField } from './state.ts';

/** Longest name and evidence. */
const LONGEST = { name: 60, evidence: 120 } as const;

const PERCENT: Limits = { min: 0, max: 100 };

/** What a text was understood as. An empty text is always fine: the bet then has no such figure. */
export interface ReadText {
	/** What to enter instead. */
	readonly error?: string | undefined;
	/** What was understood. */
	readonly echo?: string | undefined;
	/** The currency the text names. */
	readonly currency?: Currency | undefined;
}

/** A percentage from 0 to 100 with at most two decimals. */
export function readShare(text: string): Ppm | undefined {
	const hundredths = parseNumber(text, PERCENT, 2);
	return hundredths === undefined ? undefined : ppm((hundredths * WHOLE) / 10_000);
}

/** A sum in whole units of its currency, or what to enter instead. */
export function readSum(
	text: string,
	chosen: Currency,
): { readonly units: number; readonly currency?: Currency | undefined } | string {
	const read = parseMoney(text, chosen);
	if (typeof read === 'string') return read;
	if (read.period) return 'Enter one sum for the whole bet, not one a year or a month.';
	const units = Number(roundHalfAway(read.digits, 10n ** BigInt(read.places)));
	return { units, currency: read.currency };
}

/** A day as a number (`dayNumber`), or what to enter instead. */
export function readReview(text: string): number | string {
	return readDay(text) ?? 'Enter a day with its year, such as 9 March 2027.';
}

/** Whole units of a currency in words: `£120,000`. */
export const writeUnits = (units: number, currency: Currency): string =>
	formatMoney(
		exactly(BigInt(Math.round(units)) * 10n ** BigInt(currency.decimals)),
		currency,
		'whole',
	);

/** Reads the text of any field. Never throws. */
export function readField(name: BetField, text: string, currency: Currency): ReadText {
	if (!text.trim()) return {};
	switch (name) {
		case 'name':
			return readWords(text).length > LONGEST.name
				? { error: `Use at most ${LONGEST.name} characters.` }
				: {};
		case 'evidence': {
			if (readWords(text).length > LONGEST.evidence)
				return { error: `Use at most ${LONGEST.evidence} characters.` };
			const read = readEvidence(text);
			return typeof read === 'string' ? { error: read } : { echo: evidenceEcho(text) };
		}
		case 'chance':
		case 'bar':
			return readShare(text) === undefined
				? { error: 'Enter a percentage from 0 to 100, such as 40.' }
				: {};
		case 'value':
		case 'cost': {
			const read = readSum(text, currency);
			if (typeof read === 'string') return { error: read };
			const named = read.currency ?? currency;
			return { echo: writeUnits(read.units, named), currency: read.currency };
		}
		case 'review': {
			const day = readReview(text);
			if (typeof day === 'string') return { error: day };
			return { echo: `${weekdayOf(day)} ${dayInWords(dayFrom(day))}` };
		}
	}
}

/** What a bet is called: its name, or its place. */
export const nameOf = ({ good }: Bet, at: number): string =>
	readWords(good.name) || `Bet ${at + 1}`;

/** The bet as the calculation takes it; else what it lacks. */
export function stakeOf(bet: Bet, currency: Currency): Stake | { readonly lacks: string } {
	const chance = readShare(bet.good.chance);
	const [value, cost] = [unitsIn(bet.good.value, currency), unitsIn(bet.good.cost, currency)];
	if (chance === undefined) return { lacks: 'chance' };
	if (value === undefined) return { lacks: 'value' };
	if (cost === undefined) return { lacks: 'cost' };
	return { kind: bet.kind, chance: chance / WHOLE, value, cost };
}

/** The sum a text says; undefined where it says none, or one in another currency: nothing is converted. */
function unitsIn(text: string, currency: Currency): number | undefined {
	const read = text.trim() ? readSum(text, currency) : '';
	if (typeof read === 'string') return undefined;
	return (read.currency ?? currency).code === currency.code ? read.units : undefined;
}
