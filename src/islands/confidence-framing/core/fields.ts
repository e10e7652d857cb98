import { parseNumber, type Limits } from '../../../domain/number-text.ts';
import { MAX_VISITORS } from '../../../domain/proportion/arm.ts';
import { baselineText, readBaseline } from './baseline.ts';
import { plainNumber } from '../../../domain/figure-text.ts';
import type { Mode } from './modes.ts';
import { readWords } from '../../../domain/typed-words.ts';

/** A number that is typed, with the places it may have and what to say where it cannot be read. */
interface NumberField extends Limits {
	readonly kind: 'number';
	readonly places: number;
	readonly ask: string;
}

const percentField = (min: number, max: number, example: number, places = 1): NumberField => ({
	kind: 'number',
	min,
	max,
	places,
	ask: `Enter a percentage from ${plainNumber(min)} to ${plainNumber(max)}, such as ${example}.`,
});
const countField = (least: number): NumberField => ({
	kind: 'number',
	min: least,
	max: MAX_VISITORS,
	places: 0,
	ask: `Enter a whole number from ${least} to ${plainNumber(MAX_VISITORS)}.`,
});
const wordsField = (longest: number) => ({ kind: 'words', longest }) as const;

/** Every typed field: what it takes, and the way in it belongs to (none: to several). */
export const FIELDS = {
	metric: wordsField(60),
	low: percentField(-100, 1000, 4, 2),
	high: percentField(-100, 1000, 6, 2),
	chance: percentField(1, 99, 80),
	baseline: { kind: 'baseline' },
	when: wordsField(80),
	condition: wordsField(120),
	review: wordsField(80),
	marginLow: percentField(0, 100, 1, 2),
	marginHigh: percentField(0, 100, 2, 2),
	controlVisitors: countField(1),
	controlConversions: countField(0),
	treatmentVisitors: countField(1),
	treatmentConversions: countField(0),
	level: percentField(50, 99.9, 95),
	split: percentField(1, 99, 50),
	smallest: percentField(0.1, 1000, 5),
	what: wordsField(60),
	early: { kind: 'time' },
	likely: { kind: 'time' },
	late: { kind: 'time' },
	start: { kind: 'time' },
	pasted: { kind: 'pasted' },
} as const;
export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** The longest pasted text: a page and a half. */
export const LONGEST_PASTE = 4000;

/** What a text was read as. */
export interface Read {
	readonly error?: string | undefined;
	/** Said where the text could have meant something else. */
	readonly echo?: string | undefined;
}

/** A number field’s value; undefined where the text is empty or is none. */
export function numberIn(name: FieldName, text: string): number | undefined {
	const field = FIELDS[name];
	if (field.kind !== 'number' || !text.trim()) return undefined;
	const read = parseNumber(text, field, field.places);
	return read === undefined ? undefined : read / 10 ** field.places;
}

/**
 * Reads a text for a field, but for the times of a plan: those come with `read-any-field.ts`, which
 * no page loads at once. Never throws; an empty text is no fault.
 */
export function readField(name: FieldName, text: string): Read {
	const field = FIELDS[name];
	if (!text.trim()) return {};
	switch (field.kind) {
		case 'words': {
			const tooMany = readWords(text).length - field.longest;
			return tooMany > 0
				? { error: `Keep it under ${field.longest} characters: it has ${tooMany} too many.` }
				: {};
		}
		case 'number':
			return numberIn(name, text) === undefined ? { error: field.ask } : {};
		case 'baseline': {
			const read = readBaseline(text);
			return read
				? { echo: read.isRate ? undefined : `Read as ${baselineText(read)}.` }
				: { error: 'Enter what it is today, such as 5%, £3.20 or 1,200 tickets.' };
		}
		case 'time':
			return {};
		case 'pasted':
			return text.length > LONGEST_PASTE
				? { error: `Only the first ${plainNumber(LONGEST_PASTE)} characters are read.` }
				: {};
	}
}

/** Where each field stands in the four ways in; the metric stands in two. */
export const FIELDS_OF: Readonly<Record<Mode, readonly FieldName[]>> = {
	forecast: [
		'metric',
		'low',
		'high',
		'chance',
		'baseline',
		'when',
		'condition',
		'review',
		'marginLow',
		'marginHigh',
	],
	experiment: [
		'metric',
		'treatmentVisitors',
		'treatmentConversions',
		'controlVisitors',
		'controlConversions',
		'level',
		'split',
		'smallest',
	],
	delivery: ['what', 'early', 'likely', 'late', 'start'],
	reverse: ['pasted'],
};
