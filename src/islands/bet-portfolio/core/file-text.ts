/** A file’s text, and what a reader is to know of how it was read. */
interface FileText {
	readonly text: string;
	readonly note?: string | undefined;
}

/** How workbooks begin: those of today are ZIP archives, those before 2007 compound files. */
const WORKBOOKS = [
	[0x50, 0x4b],
	[0xd0, 0xcf, 0x11, 0xe0],
];

/** How a text in UTF-16 begins, which spreadsheets save as “Unicode text”. */
const UTF_16 = [
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
] as const;

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) =>
	signature.every((byte, at) => bytes[at] === byte);

/**
 * The text of a file of bets, or what to do instead. Never throws.
 *
 * UTF-8 is read strictly. What is none is taken to be Windows-1252, which spreadsheets in western Europe
 * save as CSV: it is said, because another alphabet’s code would be read as other letters.
 */
export function textOfFile(bytes: Uint8Array): FileText | string {
	if (WORKBOOKS.some((signature) => beginsWith(bytes, signature)))
		return 'The file is a workbook or an archive. Save its sheet as CSV, and open that.';
	const decoded = decode(bytes);
	if (decoded.text.includes('\0'))
		return 'The file is no text. Save the table as CSV, and open that.';
	return decoded.text.trim() ? decoded : 'The file is empty.';
}

function decode(bytes: Uint8Array): FileText {
	const [wide] = UTF_16.find(([, mark]) => beginsWith(bytes, mark)) ?? [];
	if (wide) return { text: new TextDecoder(wide).decode(bytes) };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return {
			text: new TextDecoder('windows-1252').decode(bytes),
			note: 'The file is not in UTF-8, so it was read as Windows-1252: look whether its letters are right.',
		};
	}
}
