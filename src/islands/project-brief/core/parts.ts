import type { PartName } from './brief.ts';

/** The headings of the brief, in order; the project’s name is its title. */
export const PART_TITLES: Readonly<Record<Exclude<PartName, 'name'>, string>> = {
	problem: 'Problem',
	people: 'First 10–20 users',
	reach: 'How to reach them',
	tool: 'Tool',
	measure: 'Measure',
	baseline: 'Baseline',
	wrong: 'When the model is wrong',
};
export const DOCUMENT_PARTS = Object.keys(PART_TITLES) as (keyof typeof PART_TITLES)[];
