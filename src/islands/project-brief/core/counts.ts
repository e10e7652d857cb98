import { parseNumber } from '../../../domain/number-text.ts';
import { textOf, type Brief } from './brief.ts';

/** How many people try it, and for how many of them it fails. */
export interface Counts {
	/** From 1 to `MOST_USERS`. */
	readonly users: number;
	/** From 0 to `users`. */
	readonly failures: number;
}

/** Beyond this a brief is no longer about first users. */
const MOST_USERS = 100_000;

export const START_COUNTS: Counts = { users: 20, failures: 0 };

/** What the two fields were read as, or what to enter instead. Never throws. */
export interface ReadCounts {
	/** Absent while one of the two cannot be read. */
	readonly counts?: Counts;
	readonly usersError?: string;
	readonly failuresError?: string;
}

export function readCounts(brief: Brief): ReadCounts {
	const users = parseNumber(textOf(brief, 'users'), { min: 1, max: MOST_USERS }, 0);
	if (users === undefined)
		return { usersError: `Enter a whole number from 1 to 100,000, such as 20.` };
	const failures = parseNumber(textOf(brief, 'failures'), { min: 0, max: users }, 0);
	if (failures === undefined)
		return { failuresError: `Enter a whole number from 0 to ${users}, the number of users.` };
	return { counts: { users, failures } };
}
