import { plainText } from './typed-text.ts';

/** A typed figure and what stands around it, in lower case. */
export interface FigureParts {
	readonly before: string;
	readonly figure: string;
	readonly after: string;
}

/** A figure as `digits` ÷ 10^`places`. */
export interface Digits {
	readonly digits: bigint;
	readonly places: number;
	/** Said to the reader where the text could have meant something else. */
	readonly note?: string | undefined;
}

/** Finds the figure in a typed text; undefined where there is none, or the text is too long for one. */
export function findFigure(typed: string): FigureParts | undefined {
	const parts = /^(\D*)(\d[\d., ']*)(.*)$/.exec(plainText(typed)?.toLowerCase() ?? '');
	if (!parts) return undefined;
	const [, head = '', body = '', after = ''] = parts;
	let before = head;
	let figure = body;
	// `.5m`; the point of `Rs.500` belongs to the letters.
	if (/(?:^|[^a-z])\.$/.test(before)) {
		before = before.slice(0, -1);
		figure = `0.${figure}`;
	}
	// A mark at the end is one that somebody is still typing after.
	return {
		before: before.trim(),
		figure: figure.trim().replace(/[.,']$/, ''),
		after: after.trim(),
	};
}

/**
 * Reads the digits of a figure: which mark is the decimal one, and are the groups whole?
 *
 * - Two kinds of mark: the last one is the decimal mark. The same mark twice groups digits.
 * - One `.` or `,` with exactly three digits after it groups thousands (`1.234` is 1234); for the
 *   point a note says so. Not so after a zero or more than three digits.
 *
 * @param isShort The figure is short of its zeros (`1.250 crore`) or small by nature (a
 *   percentage): a lone point is a decimal point.
 * @returns undefined where the marks make no sense.
 */
export function readDigits(figure: string, isShort: boolean): Digits | undefined {
	const marks = figure.replace(/\d/g, '');
	const mark = marks.slice(-1);
	const at = figure.lastIndexOf(mark);
	const isPoint = mark === '.' || mark === ',';
	// One mark and three digits after it: thousands, unless the digits before it rule that out.
	const isGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(figure) && !(isShort && mark === '.');
	const isDecimal = isPoint && figure.indexOf(mark) === at && !isGroup;
	const whole = isDecimal ? figure.slice(0, at) : figure;
	const fraction = isDecimal ? figure.slice(at + 1) : '';
	// Plain, or groups of three, or as in India: of two, the last of three; one kind of mark.
	if (!/^\d+$|^\d{1,3}([., '])\d{3}(?:\1\d{3})*$|^\d{1,2}([., '])(?:\d\d\2)+\d{3}$/.test(whole))
		return undefined;
	return {
		digits: BigInt(whole.replace(/\D/g, '') + fraction),
		places: fraction.length,
		note: isGroup && mark === '.' ? 'the point taken as a thousands mark' : undefined,
	};
}

/** Limits a typed figure must keep, both included. */
export interface Limits {
	readonly min: number;
	readonly max: number;
}

/**
 * Reads a number within limits, with its unit after it or not: `5 years`, `2.5 %`, `−1,5`.
 * A whole number has no decimal mark, so a point before three digits groups them there (`4.600` is
 * 4600); elsewhere it is the decimal point (4.6). Never throws.
 *
 * @param places Most digits after the decimal mark; 0 for a whole number.
 * @returns The number times 10^`places`, a whole number; undefined where the text is none or breaks a limit.
 */
export function parseNumber(
	typed: string,
	{ min, max }: Limits,
	places: number,
): number | undefined {
	const { before = '?', figure = '', after = '' } = findFigure(typed) ?? {};
	const read = readDigits(figure, places > 0);
	if (!read || read.places > places || !/^[+-]?$/.test(before)) return undefined;
	if (!/^(?:%|per ?cent|years?|months?)?$/.test(after)) return undefined;
	const scale = 10 ** places;
	// `+ 0` keeps zero from being negative.
	const value = Number(read.digits) * 10 ** (places - read.places) * (before === '-' ? -1 : 1) + 0;
	return value >= min * scale && value <= max * scale ? value : undefined;
}
