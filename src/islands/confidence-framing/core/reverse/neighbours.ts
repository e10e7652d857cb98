/** A side of a row as the pattern looks at it; `!` for anything but. */
function side(look: string, words: string | undefined, pattern: string): string {
	if (words === undefined) return '';
	const isNot = words.startsWith('!');
	return `(?${look}${isNot ? '!' : '='}${pattern.replace('*', `(?:${words.slice(isNot ? 1 : 0)}) `)})`;
}

/**
 * Reads a table of words and what stands beside them, a row a line: `words < before > after`, either
 * side wanting, each the alternatives of a pattern, `!` for anything but. All is in small letters;
 * `\^` is where the sentence begins, `\$` where it ends, `,` a mark, as wordsBefore and wordsAfter
 * have them.
 *
 * @returns Whether some row describes a word between its neighbours.
 */
export function between(table: string): (before: string, word: string, after: string) => boolean {
	const rows = table
		.trim()
		.split('\n')
		.map((row) => {
			const [left = '', after] = row.split(' > ');
			const [words = '', before] = left.split(' < ');
			return `(?=(?:${words})>${side('', after, '*')})${side('<', before, '(?:^| )*<')}`;
		});
	const pattern = new RegExp(`<(?:${rows.join('|')})`);
	return (before, word, after) => pattern.test(`${before}<${word}>${after}`);
}
