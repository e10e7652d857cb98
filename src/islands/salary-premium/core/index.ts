/**
 * What the view needs at once. What it needs on demand (`export`, `offer`, `pay-range`,
 * `sensitivity`) is imported by name; `evidence` runs while the site is built.
 */
export type { AdRange, Premium } from './evidence.ts';
export * from './figures.ts';
export * from './inputs.ts';
export * from './premium.ts';
export * from './presets.ts';
export * from './state.ts';
export * from './wording.ts';
