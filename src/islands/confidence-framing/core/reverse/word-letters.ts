/**
 * Reads a table of word classes, a line each: a letter, a space, the words as alternatives of a
 * pattern. A word gets the letter of the first class it is in. The grammars of dates and of figures
 * are patterns over these letters.
 */
export function lettersOf(table: string): (word: string) => string | undefined {
	const classes = table
		.trim()
		.split('\n')
		.map((line) => [line.charAt(0), new RegExp(`^(${line.slice(2)})$`, 'u')] as const);
	// A text says most of its words more than once.
	const known = new Map<string, string | undefined>();
	return (word) => {
		if (!known.has(word)) {
			if (known.size > 5000) known.clear();
			known.set(word, classes.find(([, words]) => words.test(word))?.[0]);
		}
		return known.get(word);
	};
}
