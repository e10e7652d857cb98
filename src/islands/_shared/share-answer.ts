import { copyText, type Report } from '../../browser/handover.ts';
import { copyPicture, shareLink } from '../../browser/sharing.ts';
import { pictureAlt, type PicturedAnswer } from './pictured-answer.ts';

/** What every answer can be handed on as. In a frame hosts allow no share sheet. */
export const shareActions = (frame: boolean) =>
	[...(frame ? [] : ([['share', 'Share']] as const)), ['copy-picture', 'Copy as picture']] as const;
export type ShareAction = 'share' | 'copy-picture';

/** What an answer with a table is taken away as. In a frame hosts block files and printing silently, so the CSV is copied. */
export const answerActions = (frame: boolean) =>
	[
		['sentence', 'Copy the sentence'],
		['link', 'Copy link'],
		...shareActions(frame),
		...(frame
			? ([['csv', 'Copy CSV']] as const)
			: ([
					['file', 'Download CSV'],
					['print', 'Print'],
					['embed', 'Embed this'],
				] as const)),
	] as const;
export type AnswerAction = ReturnType<typeof answerActions>[number][0];

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
