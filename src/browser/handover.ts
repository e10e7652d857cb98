/** What became of something handed to the reader. */
export interface Report {
	readonly message: string;
	/** Text to copy by hand. It is shown selected. */
	readonly byHand?: string | undefined;
}

/** Copies text; where the browser does not let us, gives it back to be copied by hand. */
export async function copyText(text: string, message: string): Promise<Report> {
	try {
		await navigator.clipboard.writeText(text);
		return { message };
	} catch {
		// No permission, no secure context, or a sandboxed frame.
		return {
			message: 'Copying is blocked here. The text is selected below: copy it from there.',
			byHand: text,
		};
	}
}

/** Prints the page, once what the press of the button changes is drawn. */
export function printPage(): Report {
	setTimeout(() => print());
	return { message: 'Sent to print.' };
}

/** Saves text or a picture as a file of the reader's. A frame without an origin of its own may save nothing. */
export function saveFile(name: string, content: BlobPart, type = 'text/csv'): Report {
	if (globalThis.origin === 'null')
		return { message: 'Saving is blocked here. Open the tool full size to save it.' };
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
	return { message: `Saved as ${name}.` };
}
