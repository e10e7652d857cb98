/** A stretch of an excerpt; `marked` where it is a word searched for. */
export interface ExcerptPart {
	readonly text: string;
	readonly marked: boolean;
}

/**
 * Reads Pagefind's excerpt: text with `<` and `>` written as entities and `<mark>` around matches.
 * Anything else stays text, so that nothing in an excerpt can become markup.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
	let marked = false;
	const parts: ExcerptPart[] = [];
	for (const piece of excerpt.split(/(<\/?mark>)/)) {
		if (piece === '<mark>') marked = true;
		else if (piece === '</mark>') marked = false;
		else if (piece)
			parts.push({ text: piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked });
	}
	return parts;
}
