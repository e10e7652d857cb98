/**
 * Whether `typed` is `word` with one letter wrong, missing, doubled or swapped with the next. Both
 * ends have to be right, so that “believer” is not “believed” and “relieve” not “believe”.
 */
export function isMisspelt(typed: string, word: string): boolean {
	if (typed.length < 6 || !typed.startsWith(word.charAt(0)) || typed.at(-1) !== word.at(-1))
		return false;
	if (Math.abs(typed.length - word.length) > 1) return false;
	let head = 1;
	while (head < word.length && typed[head] === word[head]) head += 1;
	let tail = 1;
	const most = Math.min(typed.length, word.length) - head;
	while (tail < most && typed.at(-1 - tail) === word.at(-1 - tail)) tail += 1;
	const [is, should] = [typed, word].map((text) => text.slice(head, text.length - tail));
	if (is === undefined || should === undefined) return false;
	return is.length + should.length < 3 || (is.length === 2 && is === `${should[1]}${should[0]}`);
}
