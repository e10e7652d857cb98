import { globSync } from 'node:fs';
import { CURRENCIES } from '../../src/domain/currency.ts';
import { DIST } from './built-site.ts';

const IN_A_CURRENCY = new RegExp(
	`[/-](${CURRENCIES.map(({ code }) => code.toLowerCase()).join('|')})$`,
);

const names = globSync('*/**/index.html', { cwd: `${DIST}/embed` })
	.map((file) => file.replace(/\/index\.html$/, ''))
	.sort();

/** The currency that a frame's name ends in, as links write it; undefined for one in the tool's own. */
export const currencyIn = (name: string) => IN_A_CURRENCY.exec(name)?.[1]?.toUpperCase();

/**
 * Frames in a currency of the writer's choice, `salary-premium/open-data-gbp`. Each is the frame of its
 * setting but for what stands before its sums, so a suite that looks at every page leaves them out; what
 * is asked of all of them is in tests/site/embed-currencies.test.ts.
 */
export const currencyFrames: readonly string[] = names.filter(currencyIn);

/** Frames of a tool, and of each of its settings. */
export const otherFrames: readonly string[] = names.filter((name) => !currencyIn(name));

const LOOKED_AT = '/gbp';
const left = new Set(
	currencyFrames.filter((name) => !name.endsWith(LOOKED_AT)).map((name) => `/embed/${name}/`),
);

/** Whether another frame is looked at in this one's place. The path is below the base path. */
export const isLikeAnother = (path: string): boolean => left.has(path);
