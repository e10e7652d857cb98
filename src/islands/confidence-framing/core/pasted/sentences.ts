/** A sentence of a pasted text, in the form that patterns are written for. */
export interface PastedSentence {
	/** Lower case, plain marks and minus signs, digits in one piece. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/[’‘]/g, "'")
		.replace(/−/g, '-')
		.replace(/(\d),(?=\d{3}\b)/g, '$1')
		.replace(/\s+/g, ' ');

/** A text in sentences: a mark and a space end one, and so does a line. */
export function sentencesIn(text: string): readonly PastedSentence[] {
	const sentences: PastedSentence[] = [];
	let start = 0;
	for (const { index, 0: gap } of text.matchAll(/(?<=[.!?…])["”’)]?\s+|\n+/g)) {
		if (index > start) sentences.push({ text: plain(text.slice(start, index)), start, end: index });
		start = index + gap.length;
	}
	if (start < text.length)
		sentences.push({ text: plain(text.slice(start)), start, end: text.length });
	return sentences;
}
