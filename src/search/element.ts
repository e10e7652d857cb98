/**
 * An element with its class, attributes and content. Content is text or nodes, never markup.
 *
 * @param name The tag, and after a dot its class or classes: `span.verdict verdict-mixed`.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	name: Tag | `${Tag}.${string}`,
	attributes: Readonly<Record<string, string>> = {},
	...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const [tag, classes] = name.split('.') as [Tag, string | undefined];
	const made = document.createElement(tag);
	if (classes) made.className = classes;
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...content);
	return made;
}

/** A button that does one thing and submits nothing. */
export function button(name: string, action: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button' }, name);
	made.onclick = action;
	return made;
}
