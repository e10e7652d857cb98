import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { redirectRules, redirectsFile } from '../hosting/redirects.ts';
import { FILE_TYPES, headerRules, headersFile } from '../hosting/response-headers.ts';
import { REDIRECTS } from '../site/redirects.ts';
import { buildDay } from '../site/today.ts';

/**
 * Writes beside the pages what whoever serves them needs to know: `build.json` with the base path, the
 * headers and types, the addresses that have moved, and the day that the pages take for today; and
 * `_headers` and `_redirects` for hosts that read them.
 */
export default function buildInfo(): AstroIntegration {
	let base = '/';
	return {
		name: 'build-info',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = `${config.base.replace(/\/$/, '')}/`;
			},
			'astro:build:done': async ({ dir }) => {
				const headers = headerRules(base);
				const redirects = redirectRules(REDIRECTS, base);
				const about = { base, day: buildDay, headers, redirects, types: FILE_TYPES };
				await writeFile(new URL('build.json', dir), `${JSON.stringify(about)}\n`);
				await writeFile(new URL('_headers', dir), headersFile(headers));
				await writeFile(new URL('_redirects', dir), redirectsFile(redirects));
			},
		},
	};
}
