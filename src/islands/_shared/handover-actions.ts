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
