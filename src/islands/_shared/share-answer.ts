import type { Report } from '../../browser/handover.ts';
import { copyPicture, shareLink } from '../../browser/sharing.ts';
import { pictureAlt, type PicturedAnswer } from './pictured-answer.ts';

/** What every answer can be handed on as. In a frame hosts allow no share sheet. */
export const shareActions = (frame: boolean) =>
	[...(frame ? [] : ([['share', 'Share']] as const)), ['copy-picture', 'Copy as picture']] as const;
export type ShareAction = 'share' | 'copy-picture';

/**
 * Hands an answer on: the device's share sheet, or a picture with its description.
 *
 * @param link Address that brings the answer back, for the sheet.
 */
export function shareAnswer(
	id: ShareAction,
	answer: PicturedAnswer,
	link: string,
): Promise<Report> {
	if (id === 'share') return shareLink({ title: answer.title, text: answer.sentence, url: link });
	// Not awaited: some browsers let a page write to the clipboard only straight after a click.
	const picture = import('./answer-picture.ts').then(({ answerPicture }) => answerPicture(answer));
	const name = `${answer.title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.png`;
	return copyPicture(picture, name, pictureAlt(answer));
}
