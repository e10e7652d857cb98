import { box, text, type Node } from './node.ts';

/** Pixels: what previews of links are asked to be. */
export const CARD = { width: 1200, height: 630 } as const;

/** The light theme's colours (src/styles/tokens.css) in sRGB: pictures have no dark theme. */
export const COLORS = {
	paper: '#fbf9f5',
	ink: '#1b1f2a',
	soft: '#454a57',
	line: '#dcd7cd',
	accent: '#1e39b8',
	band: '#a8bdf7',
	supported: '#004f26',
	attributed: '#454a57',
	mixed: '#634400',
	contested: '#8f1f10',
} as const;

const SERIF = { fontFamily: 'Source Serif 4', fontWeight: 600 } as const;

/** The site's name after its mark: a track, a band on it, a dot. */
const signature = box({ alignItems: 'center', gap: 16, flexShrink: 0 }, [
	box({ position: 'relative', width: 64, height: 22 }, [
		box({
			position: 'absolute',
			top: 10,
			width: '100%',
			height: 2,
			backgroundColor: COLORS.soft,
		}),
		box({
			position: 'absolute',
			top: 4,
			left: 12,
			width: 40,
			height: 14,
			borderRadius: 7,
			backgroundColor: COLORS.band,
		}),
		box({
			position: 'absolute',
			top: 2,
			left: 26,
			width: 18,
			height: 18,
			borderRadius: 9,
			backgroundColor: COLORS.accent,
		}),
	]),
	text('Five Truths', { ...SERIF, fontSize: 38 }),
]);

/** What stands around the figures of a picture. */
export interface CardWords {
	readonly title: string;
	/** Under the title: a setting, a place in the guide. */
	readonly under?: string | undefined;
	/** One sentence under the figures. */
	readonly caption: string;
	/** Where the figures need the room. */
	readonly isCrowded?: boolean;
}

/**
 * The frame of every picture. Previews are often shown 300 pixels wide, a quarter of the size, so
 * little is set smaller than 40.
 */
export function card(words: CardWords, body: readonly Node[]): Node {
	const { title, under, caption, isCrowded = false } = words;
	const titleSize = isCrowded ? 46 : title.length > 30 ? 54 : 74;
	return box(
		{
			flexDirection: 'column',
			width: CARD.width,
			height: CARD.height,
			boxSizing: 'border-box',
			padding: '40px 60px 38px',
			backgroundColor: COLORS.paper,
			color: COLORS.ink,
			fontFamily: 'Instrument Sans',
		},
		[
			text(title, { ...SERIF, fontSize: titleSize, lineHeight: 1.1, textWrap: 'balance' }),
			...(under
				? [text(under, { fontSize: 40, color: COLORS.accent, fontWeight: 600, marginTop: 6 })]
				: []),
			box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, body),
			box({ justifyContent: 'space-between', alignItems: 'flex-end', gap: 40 }, [
				text(caption, { fontSize: 28, lineHeight: 1.25, color: COLORS.soft, maxWidth: 780 }),
				signature,
			]),
		],
	);
}
