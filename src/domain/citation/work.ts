/**
 * What kind of thing is cited. An entry stands in a larger work, as in an encyclopedia; a tool is
 * software.
 */
export const WORK_KINDS = ['page', 'entry', 'software'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Something that can be cited. */
export interface CitedWork {
	readonly kind: WorkKind;
	/** Unique on the site; letters, digits and hyphens, so that it is a key in every format. */
	readonly key: string;
	/** The organisation that answers for it. */
	readonly author: string;
	/** Plain text. */
	readonly title: string;
	/** The larger work that an entry stands in. */
	readonly container?: string | undefined;
	readonly version: string;
	/** The day it last changed, `YYYY-MM-DD`. */
	readonly changed: string;
	/** With its origin. */
	readonly url: string;
}
