/** A sentence with what stands between asterisks in bold. */
export function Marked({ text }: { text: string }) {
	return (
		<>
			{text
				.split('*')
				.map((part, index) => (index % 2 ? <strong key={index}>{part}</strong> : part))}
		</>
	);
}
