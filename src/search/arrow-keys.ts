/**
 * Moves between the field and the results: down and up from link to link, up from the first back to
 * the field, and any letter typed on a link goes on in the field. Tab works as everywhere.
 */
export function moveWithArrows(
	root: HTMLElement,
	input: HTMLInputElement,
	list: HTMLElement,
): void {
	root.addEventListener('keydown', (event) => {
		const target = event.target as HTMLElement;
		const links = [...list.querySelectorAll<HTMLElement>('a, button')];
		const at = links.indexOf(target);
		if (event.isComposing || (at < 0 && target !== input)) return;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const next = focusAfter(event.key, at, links.length);
		if (next !== undefined) {
			event.preventDefault();
			(links[next] ?? input).focus();
		} else if (at >= 0 && isTyped(event.key)) input.focus();
	});
}

/**
 * Where a key leads from the link at a place; the field is at −1.
 *
 * @returns `undefined` where the key means nothing here.
 */
export function focusAfter(key: string, at: number, links: number): number | undefined {
	if (key === 'ArrowDown' && links > 0) return Math.min(at + 1, links - 1);
	return key === 'ArrowUp' && at >= 0 ? at - 1 : undefined;
}

/** A letter, digit or sign, or the key that deletes one; space and Enter stay the link's. */
function isTyped(key: string): boolean {
	return (key.length === 1 && key !== ' ') || key === 'Backspace';
}
