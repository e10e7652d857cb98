/** 1,234 and 0.5 and 12,34,567.89 as the tools write them; no year, no list of section numbers. */
const FIGURE = /(?<![\w.,])(?:\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+\.\d+)(?![\d]|[.,]\d)/g;

/** A text with its figures written as another language writes them. */
export const localized = (
	text: string,
	write: (value: number, decimals: number) => string,
): string =>
	text.replace(FIGURE, (figure) =>
		write(Number(figure.replaceAll(',', '')), figure.split('.')[1]?.length ?? 0),
	);

/**
 * Writes the figures of a page in another language's way, now and whenever they change. What a reader
 * typed or pasted stays as it is, and so does what is copied.
 *
 * @param language A BCP 47 tag; an unknown or malformed one changes nothing.
 */
export function writeNumbersIn(language: string): void {
	const written = new WeakMap<Text, string>();
	const formats = new Map<number, Intl.NumberFormat>();
	const write = (value: number, decimals: number) => {
		let format = formats.get(decimals);
		if (!format) {
			const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
			format = new Intl.NumberFormat(language, digits);
			formats.set(decimals, format);
		}
		return format.format(value);
	};
	try {
		if (!Intl.NumberFormat.supportedLocalesOf(language).length) return;
	} catch {
		return;
	}
	const rewrite = (node: Node) => {
		if (node instanceof Text) {
			if (
				node.data === written.get(node) ||
				node.parentElement?.closest('textarea,script,style,[translate=no]')
			)
				return;
			const text = localized(node.data, write);
			written.set(node, text);
			if (text !== node.data) node.data = text;
		} else node.childNodes.forEach(rewrite);
	};
	new MutationObserver((changes) => {
		for (const { target, addedNodes } of changes) {
			if (target instanceof Text) rewrite(target);
			addedNodes.forEach(rewrite);
		}
	}).observe(document, { childList: true, characterData: true, subtree: true });
}
