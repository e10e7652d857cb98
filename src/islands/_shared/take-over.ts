import { hydrate, type ComponentChild } from 'preact';

/** Marks the page while something in it has failed: the note before a tool shows by it (`FaultNote.astro`). */
export function sayFault(isFault: boolean): void {
	document.documentElement.toggleAttribute('data-fault', isFault);
}

/**
 * Takes over markup that the server made. Preact takes it away where it throws on the way; then it
 * is put back as it was, with what a reader has typed.
 *
 * @throws what the component threw.
 */
export function takeOver(part: ComponentChild, element: Element): void {
	const before = element.cloneNode(true);
	try {
		hydrate(part, element);
	} catch (error) {
		element.replaceChildren(...before.childNodes);
		throw error;
	}
}
