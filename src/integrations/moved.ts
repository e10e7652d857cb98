import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withMovedPlaces } from '../hosting/moved-places.ts';
import { movedOfKind } from '../hosting/redirects.ts';
import { REDIRECTS } from '../site/redirects.ts';

/**
 * Gives places that have moved their old ids, in the built pages. Goes before whatever reads those.
 */
export function movedPlaces(): AstroIntegration {
	let base = '/';
	return {
		name: 'moved-places',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = `${config.base.replace(/\/$/, '')}/`;
			},
			'astro:build:done': ({ dir }) => {
				const fileOf = (path: string) => fileURLToPath(new URL(`.${path}index.html`, dir));
				const pages = withMovedPlaces(REDIRECTS, base, (path) =>
					existsSync(fileOf(path)) ? readFileSync(fileOf(path), 'utf8') : undefined,
				);
				for (const [path, html] of pages) writeFileSync(fileOf(path), html);
			},
		},
	};
}

/**
 * Puts files that have moved at their old addresses, too: a file cannot lead on by itself where a host
 * reads no rules. Goes after whatever writes files.
 */
export function movedFiles(): AstroIntegration {
	return {
		name: 'moved-files',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				for (const [from, to] of movedOfKind(REDIRECTS, 'file')) {
					const [old, now] = [from, to].map((path) => new URL(`.${path}`, dir)) as [URL, URL];
					if (existsSync(old) || !existsSync(now))
						throw new Error(
							`src/site/redirects.ts: ${from} leads to ${to}, but ${existsSync(old) ? `${from} is still there` : `there is no ${to}`}.\nTake the line out, or name a file that is there.`,
						);
					await copyFile(now, old);
				}
			},
		},
	};
}
