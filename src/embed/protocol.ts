/*
 * What a frame and its host say to each other, version 1. The contract is docs/embed-contract.md:
 * nothing here changes its meaning, ever.
 */

/** Frame to host: how tall the frame's content is, in CSS pixels. */
export interface HeightMessage {
	readonly type: 'five-truths:height';
	readonly v: 1;
	readonly height: number;
}

/** Frame to host, only where the host asked for it: the answer in words. */
export interface ResultMessage {
	readonly type: 'five-truths:result';
	readonly v: 1;
	readonly tool: string;
	readonly sentence: string;
}

/** Host to frame. */
export interface ThemeMessage {
	readonly type: 'five-truths:theme';
	readonly v: 1;
	readonly theme: Theme;
}

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** No tool is lower or taller than this, so no host is made to show less or more. */
const LOWEST = 40;
const TALLEST = 20_000;

/** The message where it is one of ours; undefined for whatever else arrives. Never throws. */
export function readMessage(said: unknown): HeightMessage | ResultMessage | undefined {
	const message = Object(said) as Partial<
		Record<keyof HeightMessage | keyof ResultMessage, unknown>
	>;
	if (message.v !== 1) return undefined;
	const { type, height, sentence } = message;
	if (type === 'five-truths:height')
		return typeof height === 'number' && height >= LOWEST && height <= TALLEST
			? (message as HeightMessage)
			: undefined;
	return type === 'five-truths:result' && typeof sentence === 'string'
		? (message as ResultMessage)
		: undefined;
}

/** One of the three, as written in an address or a message; undefined for anything else. */
export const readTheme = (said: unknown): Theme | undefined =>
	THEMES.find((theme) => theme === said);
