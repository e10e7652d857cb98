/** A word as it is compared: lower case, without accents, letters and digits only. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}\s]/gu, '')
		.toLowerCase()
		.trim();
}

/** The words of a text as they are compared; a hyphenated word counts whole and in its parts. */
export function foldedWords(text: string): string[] {
	return text.split(/\s+/).flatMap((word) => {
		const parts = word.split(/[-–/]/).map(fold);
		return (parts.length > 1 ? [fold(word), ...parts] : parts).filter(Boolean);
	});
}
