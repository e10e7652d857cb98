/**
 * What the inputs need, and so what every page with the tool loads. What only the answer needs
 * (`export`, `offer`, `pay-range`, `projection`, `query`, `sensitivity`, `sentences`) is imported by
 * its own name: taken in here it would be loaded with the page. `evidence` runs in the build alone.
 */
export * from './figures.ts';
export * from './inputs.ts';
export * from './premium.ts';
export * from './presets.ts';
export * from './state.ts';
export * from './wording.ts';
