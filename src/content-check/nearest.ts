/** The candidate that a slip of the keyboard away may have been meant; undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const near = candidates
		.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
		.filter(({ distance }) => distance <= Math.max(1, Math.floor(word.length / 4)))
		.sort((a, b) => a.distance - b.distance);
	return near[0]?.candidate;
}

/** How many letters must be added, dropped or changed to make one word the other. */
export function editDistance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			const dropped = (above[column] ?? 0) + 1;
			const added = (current[column - 1] ?? 0) + 1;
			current.push(Math.min(changed, dropped, added));
		}
		above = current;
	}
	return above[b.length] ?? 0;
}
