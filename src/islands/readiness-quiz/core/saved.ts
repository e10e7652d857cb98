/** What a device keeps: answers as a link writes them, and the steps that are ticked. */
export interface Saved {
	readonly code: string;
	readonly done: readonly string[];
}

const NOTHING: Saved = { code: '', done: [] };

/** Longest text that is believed when read back. */
const LONGEST = 12_000;

const isId = (value: unknown): value is string =>
	typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value);

/** Reads what was stored, by any version of this site or by anybody else. Never throws. */
export function readSaved(stored: string | undefined): Saved {
	if (!stored || stored.length > LONGEST) return NOTHING;
	try {
		const { code, done } = Object(JSON.parse(stored)) as Readonly<Record<string, unknown>>;
		return {
			code: typeof code === 'string' ? code : '',
			done: Array.isArray(done) ? done.filter(isId) : [],
		};
	} catch {
		return NOTHING;
	}
}

/** The text to store; empty when there is nothing to keep. */
export const writeSaved = (saved: Saved) =>
	saved.code || saved.done.length ? JSON.stringify(saved) : '';
