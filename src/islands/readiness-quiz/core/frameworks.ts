import type { Level } from './items.ts';

/** What another framework calls the levels. */
export interface Framework {
	readonly id: string;
	readonly name: string;
	readonly note: string;
	/** Slug of the source it is taken from. */
	readonly source: string;
	readonly levels: Readonly<Record<Level, string>>;
}
