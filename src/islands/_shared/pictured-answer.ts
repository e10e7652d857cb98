import type { ToolPicture } from '../../domain/tool-picture.ts';

/** What a picture of an answer shows. */
export interface PicturedAnswer extends Pick<ToolPicture, 'bars' | 'scale' | 'caption'> {
	readonly title: string;
	readonly sentence: string;
	/** Where the tool is, without what the reader typed. */
	readonly address: string;
}

/** The same in words: the picture's alternative text. */
export const pictureAlt = ({ title, sentence, bars, caption }: PicturedAnswer): string =>
	[
		`${title}. ${sentence}`,
		bars.map(({ name, figures }) => `${name}: ${figures}.`).join(' '),
		caption,
	]
		.filter(Boolean)
		.join(' ');
