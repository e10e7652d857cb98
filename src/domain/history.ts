/** A value as it was and as it is, as text prints it. */
export interface ChangedValue {
	/** What it is the value of; `verdict` for a claim's verdict. */
	readonly of: string;
	readonly from: string;
	readonly to: string;
}

/** What changed in an entry that readers may have relied on. */
export interface Change {
	/** `YYYY-MM-DD` */
	readonly on: string;
	/** What is different, in one sentence. */
	readonly what: string;
	/** The reason. */
	readonly why?: string | undefined;
	readonly values: readonly ChangedValue[];
}

/** An entry that says when it was published and what changed since. */
export interface Dated {
	readonly published: string;
	readonly changes: readonly Change[];
}

/** The newest of some days, `YYYY-MM-DD`; empty where there are none. */
export const newestDay = (days: readonly string[]): string =>
	days.reduce((newest, day) => (day > newest ? day : newest), '');

/** The day an entry last changed; the day it was published where nothing did. */
export const lastChanged = ({ published, changes }: Dated): string =>
	newestDay([published, ...changes.map(({ on }) => on)]);

/**
 * A value's change in words.
 *
 * @example changedValueInWords({ of: 'Verdict', from: 'mixed', to: 'contested' });
 * // => 'Verdict: mixed → contested'
 */
export const changedValueInWords = ({ of, from, to }: ChangedValue): string =>
	`${of}: ${from} → ${to}`;
