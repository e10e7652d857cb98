import type { ToolPicture } from '../domain/tool-picture.ts';
import { barRows } from './bars.ts';
import { card } from './card.ts';
import type { Node } from './node.ts';

/** A tool's answer with its bars, its caption and our name. */
export function toolCard(title: string, setting: string | undefined, picture: ToolPicture): Node {
	const { bars, caption, scale } = picture;
	return card({ title, under: setting, caption, isCrowded: bars.length > 3 }, [
		barRows(bars.map((bar) => ({ ...bar, scale }))),
	]);
}

/** What such a picture shows, in words: its text alternative wherever it stands. */
export const cardAlt = (title: string, { bars, caption }: ToolPicture): string =>
	`${title}. ${bars.map(({ name, figures }) => `${name}: ${figures}`).join('; ')}. ${caption}`;
