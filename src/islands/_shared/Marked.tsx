/*
 * Sentences carry their figures between asterisks. `Marked` sets those in bold; copies, status
 * lines and text alternatives go without them, by `plainWords`.
 */

/** A sentence without its emphasis. */
export const plainWords = (sentence: string) => sentence.replaceAll('*', '');

/** A sentence with its figures in bold. A minus stays with its figure at a line's end. */
export function Marked({ text }: { text: string }) {
	return (
		<>
			{text
				.replaceAll('−', '−\u2060')
				.split('*')
				.map((part, index) => (index % 2 ? <strong key={index}>{part}</strong> : part))}
		</>
	);
}
