import { barRows, type DrawnBar } from './bars.ts';
import { card, type CardWords, COLORS } from './card.ts';
import { box, text, type Node } from './node.ts';
import { verdictMix, type VerdictCount } from './verdict-mix.ts';

/** What a page's preview shows: the page's own bars, its verdicts, or what is to be found there. */
export interface PagePicture extends CardWords {
	readonly shows:
		| { readonly bars: readonly DrawnBar[] }
		| { readonly verdicts: readonly VerdictCount[] }
		| { readonly lines: readonly string[] };
}

/** A page's preview. */
export function pageCard(picture: PagePicture): Node {
	const { shows } = picture;
	if ('bars' in shows)
		return card({ ...picture, isCrowded: shows.bars.length > 3 }, [barRows(shows.bars)]);
	if ('verdicts' in shows) return card(picture, [verdictMix(shows.verdicts)]);
	return card(picture, [listed(shows.lines)]);
}

const listed = (lines: readonly string[]): Node =>
	box(
		{ flexDirection: 'column', gap: 20 },
		lines.map((line) =>
			box({ alignItems: 'center', gap: 28 }, [
				box({
					width: 44,
					height: 16,
					borderRadius: 8,
					flexShrink: 0,
					backgroundColor: COLORS.band,
				}),
				text(line, { fontSize: 46, fontWeight: 600, lineHeight: 1.15 }),
			]),
		),
	);

/** The same in words: the text alternative of the picture. */
export function pageCardAlt({ title, under, caption, shows }: PagePicture): string {
	const shown =
		'bars' in shows
			? shows.bars.map(({ name, figures }) => `${name}${/[?!]$/.test(name) ? '' : ':'} ${figures}`)
			: 'verdicts' in shows
				? shows.verdicts.filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`)
				: shows.lines;
	return [title, under, shown.join('; '), caption]
		.filter(Boolean)
		.map((part) => (/[.?!]$/.test(part ?? '') ? part : `${part ?? ''}.`))
		.join(' ');
}
