import { copyText, saveFile, type Report } from './handover.ts';

/** Opens the device's own sheet for sharing; where there is none, the link is copied. */
export async function shareLink(link: {
	title: string;
	text: string;
	url: string;
}): Promise<Report> {
	if (!('share' in navigator))
		return copyText(link.url, 'This device has no share sheet: link copied.');
	try {
		await navigator.share(link);
		return { message: '' };
	} catch (error) {
		// Closing the sheet is no failure.
		if (error instanceof DOMException && error.name === 'AbortError') return { message: '' };
		return copyText(link.url, 'The share sheet did not open: link copied.');
	}
}

/**
 * Copies a picture, and with it its description as text, for where a picture cannot go. Where a
 * browser copies no pictures, the picture is saved as a file. Either way the description is shown, to
 * go into the field for alternative text.
 *
 * @param picture A PNG, perhaps still in the making: some browsers forget the click while they wait.
 */
export async function copyPicture(
	picture: Promise<Blob>,
	name: string,
	alt: string,
): Promise<Report> {
	const below = 'Its description is below: give it as alternative text.';
	try {
		const text = new Blob([alt], { type: 'text/plain' });
		await navigator.clipboard.write([
			new ClipboardItem({ 'image/png': picture, 'text/plain': text }),
		]);
		return { message: `Picture copied. ${below}`, byHand: alt };
	} catch {
		try {
			return {
				message: `${saveFile(name, await picture, 'image/png').message} ${below}`,
				byHand: alt,
			};
		} catch {
			return {
				message: 'The picture could not be made here. Its description is below.',
				byHand: alt,
			};
		}
	}
}
