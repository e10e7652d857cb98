import { box, text, type Node } from './node.ts';
import { COLORS } from './card.ts';

/** Pixels: the proportion that book shops ask for, 1 to 1.6. */
export const COVER = { width: 1200, height: 1920 } as const;

/** The site's mark, larger: a track, a band on it, a dot at its centre. */
const mark = (): Node =>
	box({ position: 'relative', width: 912, height: 200, marginTop: 110 }, [
		box({ position: 'absolute', top: 98, width: 912, height: 4, backgroundColor: COLORS.line }),
		box({
			position: 'absolute',
			top: 50,
			left: 240,
			width: 470,
			height: 100,
			borderRadius: 50,
			backgroundColor: COLORS.band,
		}),
		box({
			position: 'absolute',
			top: 56,
			left: 400,
			width: 88,
			height: 88,
			borderRadius: 44,
			backgroundColor: COLORS.accent,
		}),
	]);

/** The cover of the guide as a book: its name, its mark, its chapters. */
export function bookCover(title: string, subtitle: string, chapters: readonly string[]): Node {
	return box(
		{
			flexDirection: 'column',
			width: COVER.width,
			height: COVER.height,
			padding: '150px 144px 120px',
			boxSizing: 'border-box',
			backgroundColor: COLORS.paper,
			color: COLORS.ink,
			fontFamily: 'Instrument Sans',
		},
		[
			text(title, {
				fontFamily: 'Source Serif 4',
				fontWeight: 600,
				fontSize: 160,
				whiteSpace: 'nowrap',
			}),
			text(subtitle, { fontSize: 52, lineHeight: 1.3, color: COLORS.soft, marginTop: 24 }),
			mark(),
			box(
				{ flexDirection: 'column', flexGrow: 1, justifyContent: 'flex-end', gap: 26 },
				chapters.map((chapter, index) =>
					box({ gap: 34, fontSize: 44, lineHeight: 1.25 }, [
						text(String(index + 1), { color: COLORS.accent, fontWeight: 600, width: 34 }),
						text(chapter, { maxWidth: 840 }),
					]),
				),
			),
		],
	);
}
