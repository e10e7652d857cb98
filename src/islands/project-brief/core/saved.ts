import { briefFrom, FIELD_NAMES, textOf, withText, type Brief } from './brief.ts';

/** Longest text that is believed when read back; devices hold about five million characters. */
const LONGEST = 2_000_000;

/**
 * Reads what was stored, by any version of this site or by anybody else. Never throws.
 *
 * @returns undefined where there is no brief in it.
 */
export function readSaved(stored: string | undefined): Brief | undefined {
	if (!stored || stored.length > LONGEST) return undefined;
	try {
		const fields = new Map(Object.entries(Object(JSON.parse(stored)) as object));
		const brief = briefFrom((name) => fields.get(name));
		return Object.keys(brief).length > 0 ? brief : undefined;
	} catch {
		return undefined;
	}
}

/** The text to store; empty when there is nothing to keep. */
export const writeSaved = (brief: Brief): string =>
	Object.keys(brief).length > 0 ? JSON.stringify(brief) : '';

/**
 * What a device should keep after a change in one tab, while another tab may have changed other
 * fields: only what differs from what this tab last read or wrote is changed there. The later of
 * two changes to one field stands.
 *
 * @param stored What the device holds now.
 * @param known What this tab last read from it, or wrote to it.
 */
export function withChange(stored: Brief, known: Brief, now: Brief): Brief {
	return FIELD_NAMES.reduce<Brief>((merged, name) => {
		const text = textOf(now, name);
		return text === textOf(known, name) ? merged : withText(merged, name, text);
	}, stored);
}
