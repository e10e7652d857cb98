import { groupDigits } from './money-format.ts';

/*
 * Figures as sentences show them. Without `Intl`, which costs a slow phone more than the rest of
 * the tool; figures stand between asterisks, which the view sets in bold.
 */

/** `1,234.5`; `−0.5`. At most `decimals` places, none that are zero at the end. */
export function plainNumber(value: number, decimals = 2): string {
	const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
	const places = fraction.replace(/0+$/, '');
	const text = `${groupDigits(whole, false)}${places && `.${places}`}`;
	return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** `80%`, `−0.5%` */
export const percent = (value: number, decimals = 2) => `${plainNumber(value, decimals)}%`;

/** `+6.6%`, `−0.5%`, `0%` */
export const signedPercent = (value: number, decimals = 2) =>
	`${value > 0 ? '+' : ''}${percent(value, decimals)}`;

/** `4–6`, `−1 to +5`, `5` where both ends are the same. */
export function numberRange(low: number, high: number, decimals = 2): string {
	const [from, to] = [plainNumber(low, decimals), plainNumber(high, decimals)];
	if (from === to) return from;
	return low < 0 ? `${from} to ${high > 0 ? '+' : ''}${to}` : `${from}–${to}`;
}

/** `*figure*`, for the view to set in bold. */
export const bold = (text: string) => `*${text}*`;

/**
 * How many decimals an interval supports: two digits of its width, and no more.
 *
 * @param width Of the interval, in the unit it is shown in; zero or less asks for `most`.
 * @see `src/content/rules/precision-beyond-data.yaml`
 */
export function decimalsFor(width: number, most = 4): number {
	if (!(width > 0)) return most;
	return Math.min(most, Math.max(0, 1 - Math.floor(Math.log10(width))));
}

/** “a” or “an” before a figure read aloud: an 80%, an 8%, an 11%, an 18%, a 1%. */
export const articleFor = (figure: string) => (/^(?:8|1[18](?!\d))/.test(figure) ? 'an' : 'a');

/** The first letter in capital. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
