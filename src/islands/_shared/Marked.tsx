/** A sentence with what stands between asterisks in bold. A minus stays with its figure at a line's end. */
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
