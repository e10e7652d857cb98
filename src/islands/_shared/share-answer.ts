import { copyText, type Report } from '../../browser/handover.ts';
import { copyPicture, shareLink } from '../../browser/sharing.ts';
import type { ShareAction } from './handover-actions.ts';
import { pictureAlt, type PicturedAnswer } from './pictured-answer.ts';

/**
 * Copies the address that brings an answer back, and says where in it stands what is private.
 *
 * @param what Whatever a reader typed, `figures`.
 */
export const copyLink = (link: string, what: string): Promise<Report> =>
	copyText(
		link,
		link.includes('#')
			? `Link copied. Your ${what} stand after the # sign: no server sees them, whoever has the link does.`
			: 'Link copied.',
	);

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
