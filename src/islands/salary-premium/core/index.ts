/** What the view may use. `evidence.ts` stays out: it runs while the site is built. */
export type { AdRange, Premium } from './evidence.ts';
export * from './export.ts';
export * from './figures.ts';
export * from './inputs.ts';
export * from './offer.ts';
export * from './pay-range.ts';
export * from './premium.ts';
export * from './presets.ts';
export * from './query.ts';
export * from './sensitivity.ts';
export * from './state.ts';
export * from './wording.ts';
