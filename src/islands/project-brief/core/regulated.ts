import { dayInWords, isOverdue } from '../../../domain/day.ts';
import type { UseId } from './brief.ts';

/** One law or rule that a use meets. */
interface Rule {
	readonly place: string;
	readonly law: string;
	readonly says: string;
	/** What begins on `from`, as a sentence up to its day: `The ban applies from`. Both or neither. */
	readonly begins?: string;
	readonly from?: string;
	/** Slugs of what it is taken from. */
	readonly sources: readonly string[];
}

/** A use that law treats apart, as `src/content/regulated` states it. */
export interface RegulatedUse {
	readonly id: UseId;
	readonly name: string;
	readonly inShort: string;
	readonly rules: readonly Rule[];
	/** Projects that teach the same and harm less. */
	readonly safer: readonly string[];
	readonly checkedOn: string;
	readonly checkBy: string;
}

/**
 * Since when a rule holds: `The ban applies from 2 February 2025 (in force).` Empty where its entry
 * gives no day.
 *
 * @param today `YYYY-MM-DD`; left out while a page is built, which is read on other days.
 */
export function startWords({ begins, from }: Rule, today?: string): string {
	if (begins === undefined || from === undefined) return '';
	const standing = today === undefined ? '' : from <= today ? ' (in force)' : ' (not yet)';
	return `${begins} ${dayInWords(from)}${standing}.`;
}

/** How far the entry can be trusted today: law moves, and somebody has to look again. */
export function checkWords({ checkedOn, checkBy }: RegulatedUse, today?: string): string {
	const checked = `Looked up on ${dayInWords(checkedOn)}.`;
	return today !== undefined && isOverdue(checkBy, today)
		? `${checked} It was to be looked up again by ${dayInWords(checkBy)} and has not been: check before you lean on it.`
		: `${checked} To be looked up again by ${dayInWords(checkBy)}.`;
}

/** The chosen uses in a sentence: `Regulated: *hiring and children*.` Empty for none. */
export function warningSentence(uses: readonly Pick<RegulatedUse, 'name'>[]): string {
	const names = uses.map(({ name }) => name.toLowerCase());
	const last = names.pop();
	if (last === undefined) return '';
	return `Regulated: *${names.length ? `${names.join(', ')} and ${last}` : last}*.`;
}
