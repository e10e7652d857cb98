import { readFileSync } from 'node:fs';

/** The chapter that all build: it has a calculator, too. */
export const CHAPTER = '/guide/conclusion/';

/**
 * The words of our chapter as plain Markdown, from its built copy, so that they are written once: its
 * head, its list of claims and its links are left out, because the peers have no such pages.
 */
export function articleMarkdown() {
	const copy = readFileSync(`dist${CHAPTER.replace(/\/$/, '')}.md`, 'utf8');
	const [text] = copy.split('\n## Claims');
	return text
		.replace(/^# .*\n/, '')
		.replace(/^- (?:Page|Last changed): .*\n/gm, '')
		.replace(/ \(\[[^\]]*\]\([^)]*\)\)/g, '')
		.replace(/^> \[Sources\].*\n/gm, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.trim();
}
