import { globSync } from 'node:fs';
import { DIST } from './built-site.ts';
import { currencyFrames } from './currency-frames.ts';

/** Frames that differ in their currency alone are looked at in one of them. */
const left = new Set(
	currencyFrames.filter((name) => !name.endsWith('/gbp')).map((name) => `/embed/${name}/`),
);

/** Every page there is, `/guide/ethics/` and so on, the 404 included: a new one is covered unasked. */
export const pagePaths: readonly string[] = globSync('**/*.html', { cwd: DIST })
	.map((file) => `/${file.replace(/index\.html$/, '')}`)
	.filter((path) => !left.has(path))
	.sort();
