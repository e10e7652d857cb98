/** A sentence somebody kept on this device, and the link that brings it back. */
export interface Kept {
	readonly sentence: string;
	/** Query and fragment, `?mode=experiment#level=90`. */
	readonly link: string;
}

/** How many are kept. */
export const MOST_KEPT = 10;

/** Longest sentence and link that are believed when read back. */
const LONGEST = 12_000;

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.length > 0 && value.length <= LONGEST;

/** Puts a sentence first; one that is there already moves up, and the eleventh goes. */
export function keep(list: readonly Kept[], kept: Kept): readonly Kept[] {
	const others = list.filter(({ sentence }) => sentence !== kept.sentence);
	return [kept, ...others].slice(0, MOST_KEPT);
}

/** Reads what was stored, by any version of this site or by anybody else. Never throws. */
export function readHistory(stored: string | undefined): readonly Kept[] {
	let read: unknown;
	try {
		read = JSON.parse(stored ?? '[]');
	} catch {
		return [];
	}
	if (!Array.isArray(read)) return [];
	return read
		.flatMap((item: unknown): Kept[] => {
			if (typeof item !== 'object' || item === null) return [];
			const { sentence, link } = item as Readonly<Record<string, unknown>>;
			return isText(sentence) && typeof link === 'string' && link.length <= LONGEST
				? [{ sentence, link }]
				: [];
		})
		.slice(0, MOST_KEPT);
}

/** The text to store; empty when there is nothing to keep. */
export const writeHistory = (list: readonly Kept[]) => (list.length ? JSON.stringify(list) : '');

/** The two parts of a link, as an address has them. */
export function partsOfLink(link: string): { search: string; hash: string } {
	const at = link.indexOf('#');
	return at < 0 ? { search: link, hash: '' } : { search: link.slice(0, at), hash: link.slice(at) };
}
