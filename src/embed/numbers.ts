/** 1,234 and 0.5 and 12,34,567.89 as the tools write them; no year, no list of section numbers. */
const FIGURE = /(?<![\w.,])(?:\d{1,3}(?:,\d{2,3})+(?:\.\d{1,20})?|\d+\.\d{1,20})(?!\d|[.,]\d)/g;

/**
 * Writes the figures in a text as a language writes them.
 *
 * @param language A BCP 47 tag; undefined for an unknown or malformed one.
 */
export function figureWriter(language: string): ((text: string) => string) | undefined {
	try {
		if (!Intl.NumberFormat.supportedLocalesOf(language).length) return undefined;
	} catch {
		return undefined;
	}
	return (text) =>
		text.replace(FIGURE, (figure) => {
			const minimumFractionDigits = figure.split('.')[1]?.length ?? 0;
			const digits = { minimumFractionDigits, maximumFractionDigits: minimumFractionDigits };
			// As text, so that no digit of a long one is lost.
			return new Intl.NumberFormat(language, digits).format(
				figure.replaceAll(',', '') as `${number}`,
			);
		});
}

/**
 * Writes the figures of a page in another language's way, now and whenever they change. What a reader
 * typed or pasted stays as it is, and so does what is copied.
 */
export function writeNumbersIn(language: string): void {
	const write = figureWriter(language);
	if (!write) return;
	const written = new WeakMap<Node, string>();
	const rewrite = (node: Node) => {
		const element = node instanceof Element ? node : node.parentElement;
		if (element?.closest('textarea,[translate=no]')) return;
		// What is read aloud in a picture's place is written like the rest.
		const said = node instanceof Text ? node.data : (node as Element).ariaLabel;
		if (said && said !== written.get(node)) {
			const text = write(said);
			written.set(node, text);
			if (text !== said) {
				if (node instanceof Text) node.data = text;
				else (node as Element).ariaLabel = text;
			}
		}
		node.childNodes.forEach(rewrite);
	};
	rewrite(document.body);
	new MutationObserver((changes) => {
		for (const { target, addedNodes, attributeName } of changes) {
			if (target instanceof Text || attributeName) rewrite(target);
			addedNodes.forEach(rewrite);
		}
	}).observe(document.body, {
		childList: true,
		characterData: true,
		attributeFilter: ['aria-label'],
		subtree: true,
	});
}
