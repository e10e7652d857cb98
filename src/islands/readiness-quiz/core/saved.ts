import type { Answers } from './items.ts';

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

/**
 * Answers that a device keeps, after a change in one tab. Another tab may have answered meanwhile: only
 * what changed here is changed there, so that neither loses an answer. The later of two to one
 * question stands.
 */
export function withChange(kept: Answers, before: Answers, now: Answers): Answers {
	const ids = Object.keys({ ...kept, ...now });
	return Object.fromEntries(
		ids.flatMap((id) => {
			const answer = now[id] === before[id] ? kept[id] : now[id];
			return answer === undefined ? [] : [[id, answer]];
		}),
	);
}
