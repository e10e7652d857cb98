import { CURRENCIES } from '../../../domain/currency.ts';
import { parseMoney } from '../../../domain/money.ts';
import { findFigure, parseNumber, type Limits } from '../../../domain/number-text.ts';
import { readWords } from '../../../domain/typed-words.ts';

/** A figure that is typed: its limits, and what to say where it cannot be read. */
interface FigureField extends Limits {
	/** A `share` may be typed as a fraction, as data teams do: 0.84 is 84%. An `amount` may have a currency sign. */
	readonly kind: 'count' | 'share' | 'percent' | 'number' | 'amount';
	readonly places: number;
	readonly ask: string;
	/** An empty text is no fault. */
	readonly isOptional?: true;
}
interface WordsField {
	readonly kind: 'words';
	readonly longest: number;
	/** What stands in sentences where nothing was typed. */
	readonly usual: string;
}

/** The largest count, as `src/domain/proportion` has it. */
const MOST = 1_000_000_000;

const count = (min: number): FigureField => ({
	kind: 'count',
	min,
	max: MOST,
	places: 0,
	ask: `Enter a whole number from ${min} to 1,000,000,000.`,
});
const SAMPLE: FigureField = {
	kind: 'count',
	min: 1,
	max: 1_000_000,
	places: 0,
	ask: 'Enter a whole number from 1 to 1,000,000.',
	isOptional: true,
};
const SHARE: FigureField = {
	kind: 'share',
	min: 0,
	max: 100,
	places: 4,
	ask: 'Enter a percentage from 0 to 100, such as 84%, or a fraction such as 0.84.',
};
const AMOUNT: FigureField = {
	kind: 'amount',
	min: 0,
	max: MOST,
	places: 2,
	ask: 'Enter one amount and nothing else, such as 30, 1,250.50 or 5k.',
	isOptional: true,
};
const words = (longest: number, usual: string): WordsField => ({ kind: 'words', longest, usual });

/** Every typed field. The names are the keys in links: never rename one. */
export const FIELDS = {
	beforeCaught: count(0),
	beforeFalse: count(0),
	beforeMissed: count(0),
	beforeCases: count(1),
	afterCaught: count(0),
	afterFalse: count(0),
	afterMissed: count(0),
	afterCases: count(1),
	beforePrecision: SHARE,
	beforeRecall: SHARE,
	afterPrecision: SHARE,
	afterRecall: SHARE,
	/** Real cases that precision and recall were measured on. */
	measured: SAMPLE,
	/** Cases the model sees in a week. */
	volume: count(1),
	/** How many of them are real. Always a percentage: 0.5 is one in two hundred. */
	share: {
		kind: 'percent',
		min: 0.0001,
		max: 99.9999,
		places: 4,
		ask: 'Enter a percentage between 0 and 100, such as 0.5 for one in 200.',
		isOptional: true,
	},
	minutes: {
		kind: 'number',
		min: 0,
		max: 10_000,
		places: 2,
		ask: 'Enter minutes from 0 to 10,000, such as 12 or 7.5.',
	},
	hourCost: AMOUNT,
	missCost: AMOUNT,
	level: {
		kind: 'percent',
		min: 50,
		max: 99.9,
		places: 1,
		ask: 'Enter a percentage from 50 to 99.9, such as 95.',
	},
	currency: words(16, ''),
	real: words(30, 'real cases'),
	cases: words(30, 'cases'),
} as const satisfies Record<string, FigureField | WordsField>;
export type FieldName = keyof typeof FIELDS;
export type Texts = Readonly<Record<FieldName, string>>;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** What a text was read as. */
export interface Read {
	/** Absent for an empty text. A share and a percentage are fractions: 84% is 0.84. */
	readonly value?: number | undefined;
	readonly words?: string;
	/** Said where the text could have meant something else. */
	readonly echo?: string | undefined;
	/** What to enter instead. */
	readonly error?: string;
}

/** Signs of currencies; the tool has a field for one. */
const CURRENCY_SIGN = /\p{Sc}/gu;

/** `5k`, `2 lakh`: as money is read in the other tools. */
function amountInWords(text: string, { min, max }: Limits): number | undefined {
	const money = parseMoney(text, CURRENCIES[0]);
	if (typeof money === 'string' || money.period) return undefined;
	const amount = Number(money.digits) / 10 ** money.places;
	return amount >= min && amount <= max ? amount : undefined;
}

/** Reads a text for a field. Never throws. */
export function readField(name: FieldName, text: string): Read {
	const field: FigureField | WordsField = FIELDS[name];
	if (field.kind === 'words') {
		const tooMany = readWords(text).length - field.longest;
		return tooMany > 0
			? { error: `Keep it under ${field.longest + 1} characters: it has ${tooMany} too many.` }
			: { words: readWords(text) || field.usual };
	}
	const { kind, places, ask, isOptional } = field;
	if (!text.trim() && isOptional) return {};
	const typed =
		kind === 'amount' && text.length < 100 ? text.replace(CURRENCY_SIGN, ' ').trim() : text;
	const read = parseNumber(typed, field, places);
	if (read === undefined) {
		const amount = kind === 'amount' ? amountInWords(text, field) : undefined;
		return amount === undefined ? { error: ask } : { value: amount };
	}
	const value = read / 10 ** places;
	if (kind === 'percent') return { value: value / 100 };
	if (kind !== 'share') return { value };
	const isFraction = value > 0 && value <= 1 && !findFigure(text)?.after;
	if (!isFraction) return { value: value / 100 };
	return { value, echo: `Read as ${Number((value * 100).toFixed(4))}%.` };
}
