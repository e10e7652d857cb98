/** Files at the root of the site that are made from its pages, for reading elsewhere. */
export const COPY_FILES = {
	epub: 'five-truths.epub',
	pdf: 'five-truths.pdf',
	/** What there is as Markdown, and all of it in one file. */
	list: 'llms.txt',
	whole: 'llms-full.txt',
} as const;
