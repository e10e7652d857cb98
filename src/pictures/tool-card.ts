import { position } from '../domain/interval-labels.ts';
import type { ToolPicture } from '../domain/tool-picture.ts';
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
} as const;
const BAR_HEIGHT = 18;

function bar({ bars: [...bars], scale }: ToolPicture, index: number): Node {
	const { low, central, high } = bars[index]?.interval ?? {};
	const at = (figure: number) => position(figure, scale);
	const left = low === undefined ? 0 : at(low);
	const right = high === undefined ? 100 : at(high);
	const hasBand = low !== undefined || high !== undefined;
	const hasZero = scale.min < 0 && scale.max > 0;
	const middle = BAR_HEIGHT / 2 + 6;
	return box({ position: 'relative', width: '100%', height: middle * 2, marginTop: 10 }, [
		box({
			position: 'absolute',
			top: middle - 1,
			left: 0,
			width: '100%',
			height: 2,
			backgroundColor: COLORS.line,
		}),
		...(hasZero
			? [
					box({
						position: 'absolute',
						top: 0,
						left: `${at(0)}%`,
						width: 0,
						height: middle * 2,
						borderLeft: `2px dashed ${COLORS.soft}`,
					}),
				]
			: []),
		...(hasBand
			? [
					box({
						position: 'absolute',
						top: 6,
						left: `${left}%`,
						width: `${Math.max(right - left, 0.8)}%`,
						height: BAR_HEIGHT,
						borderRadius: BAR_HEIGHT / 2,
						backgroundColor: COLORS.band,
					}),
				]
			: []),
		...(central === undefined
			? []
			: [
					box({
						position: 'absolute',
						top: middle - 11,
						left: `${at(central)}%`,
						marginLeft: -11,
						width: 22,
						height: 22,
						borderRadius: 11,
						backgroundColor: COLORS.accent,
					}),
				]),
	]);
}

/** A tool's answer with its bars, its caption and our name. */
export function toolCard(title: string, setting: string | undefined, picture: ToolPicture): Node {
	const { bars, caption } = picture;
	const isCrowded = bars.length > 3;
	const gap = isCrowded ? 10 : 24;
	const nameSize = isCrowded ? 26 : 32;
	return box(
		{
			flexDirection: 'column',
			width: CARD.width,
			height: CARD.height,
			boxSizing: 'border-box',
			padding: '48px 64px 44px',
			backgroundColor: COLORS.paper,
			color: COLORS.ink,
			fontFamily: 'Instrument Sans',
		},
		[
			text(title, { fontFamily: 'Source Serif 4', fontWeight: 600, fontSize: isCrowded ? 54 : 66 }),
			...(setting ? [text(setting, { fontSize: 34, color: COLORS.accent, fontWeight: 600 })] : []),
			box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap }, [
				...bars.map(({ name, figures }, index) =>
					box({ flexDirection: 'column' }, [
						box({ justifyContent: 'space-between', gap: 24, fontSize: nameSize }, [
							text(name, { fontWeight: 600 }),
							text(figures, { color: COLORS.soft }),
						]),
						bar(picture, index),
					]),
				),
			]),
			box({ justifyContent: 'space-between', alignItems: 'flex-end', gap: 40 }, [
				text(caption, { fontSize: 24, lineHeight: 1.3, color: COLORS.soft, maxWidth: 800 }),
				text('Five Truths', { fontFamily: 'Source Serif 4', fontWeight: 600, fontSize: 32 }),
			]),
		],
	);
}

/** What such a picture shows, in words: its text alternative wherever it stands. */
export const cardAlt = (title: string, { bars, caption }: ToolPicture): string =>
	`${title}. ${bars.map(({ name, figures }) => `${name}: ${figures}`).join('; ')}. ${caption}`;
