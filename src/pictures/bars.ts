import { position, type Scale } from '../domain/interval-labels.ts';
import type { Interval } from '../domain/interval.ts';
import type { PictureBar } from '../domain/tool-picture.ts';
import { COLORS } from './card.ts';
import { box, text, type Node } from './node.ts';

/** A bar with its own scale where bars are not compared with each other. */
export interface DrawnBar extends PictureBar {
	readonly scale: Scale;
}

interface Sizes {
	readonly words: number;
	readonly band: number;
	readonly gap: number;
}

/** The fewer bars, the larger. Five are what fits. */
function sizesFor(count: number): Sizes {
	if (count <= 1) return { words: 50, band: 44, gap: 0 };
	if (count === 2) return { words: 44, band: 36, gap: 30 };
	return count === 3 ? { words: 38, band: 28, gap: 16 } : { words: 32, band: 20, gap: 5 };
}

/** Bars under each other, each with its name and its figures; figures that find no room stand below the name. */
export function barRows(bars: readonly DrawnBar[]): Node {
	const sizes = sizesFor(bars.length);
	return box(
		{ flexDirection: 'column', gap: sizes.gap },
		bars.map(({ name, figures, interval, scale }) =>
			box({ flexDirection: 'column' }, [
				box(
					{
						justifyContent: 'space-between',
						flexWrap: 'wrap',
						columnGap: 24,
						fontSize: sizes.words,
						lineHeight: 1.15,
					},
					[text(name, { fontWeight: 600 }), text(figures, { color: COLORS.soft })],
				),
				bar(interval, scale, sizes.band),
			]),
		),
	);
}

function bar({ low, central, high }: Interval<number>, scale: Scale, thickness: number): Node {
	const at = (figure: number) => position(figure, scale);
	const left = low === undefined ? 0 : at(low);
	const right = high === undefined ? 100 : at(high);
	const dot = thickness + 6;
	const middle = thickness / 2 + 8;
	const parts = [
		box({
			position: 'absolute',
			top: middle - 1.5,
			left: 0,
			width: '100%',
			height: 3,
			backgroundColor: COLORS.line,
		}),
	];
	if (low !== undefined || high !== undefined)
		parts.push(
			box({
				position: 'absolute',
				top: 8,
				left: `${left}%`,
				width: `${Math.max(right - left, 0.8)}%`,
				height: thickness,
				borderRadius: thickness / 2,
				backgroundColor: COLORS.band,
			}),
		);
	if (scale.min < 0 && scale.max > 0)
		parts.push(
			box({
				position: 'absolute',
				top: 3,
				left: `${at(0)}%`,
				width: 0,
				height: middle * 2 - 6,
				borderLeft: `4px dashed ${COLORS.soft}`,
			}),
		);
	if (central !== undefined)
		parts.push(
			box({
				position: 'absolute',
				top: middle - dot / 2,
				left: `${at(central)}%`,
				marginLeft: -dot / 2,
				width: dot,
				height: dot,
				borderRadius: dot / 2,
				backgroundColor: COLORS.accent,
			}),
		);
	return box({ position: 'relative', width: '100%', height: middle * 2, marginTop: 4 }, parts);
}
