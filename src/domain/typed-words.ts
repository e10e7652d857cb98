/** Control characters, and format characters such as direction marks: nobody sees them in a copied sentence. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/**
 * Words a reader typed for the middle of a sentence: one line, no mark at the end, and no asterisk,
 * which would set the rest of the sentence in bold.
 */
export function readWords(typed: string): string {
	return typed
		.replace(/\s+/g, ' ')
		.replace(UNSEEN, '')
		.replaceAll('*', '∗')
		.trim()
		.replace(/[.,;:!?]+$/, '');
}
