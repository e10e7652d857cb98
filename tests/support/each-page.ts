import { globSync } from 'node:fs';
import { DIST } from './built-site.ts';
import { isLikeAnother } from './currency-frames.ts';

/** Every page there is, `/guide/ethics/` and so on, the 404 included: a new one is covered unasked. */
export const pagePaths: readonly string[] = globSync('**/*.html', { cwd: DIST })
	.map((file) => `/${file.replace(/index\.html$/, '')}`)
	.filter((path) => !isLikeAnother(path))
	.sort();
