import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HIDDEN_FILES } from '../hosting/hidden-files.ts';
import { withLessMarkup, withoutIndexMarks, withPolicy } from '../hosting/page-markup.ts';
import type { BuiltFile } from '../hosting/places.ts';
import { redirectRules } from '../hosting/redirects.ts';
import { EVERYWHERE, FILE_TYPES, headerRules } from '../hosting/response-headers.ts';
import { serverFiles } from '../hosting/server-files.ts';
import { REDIRECTS } from '../site/redirects.ts';
import { buildDay } from '../site/today.ts';

/**
 * Finishes the built pages and tells hosts about them: each page gets the policy that fits its own
 * scripts, and beside the pages stands what whoever serves them should send. `build.json` says the same
 * to `npm start` and the tests, with the base path and the day that the pages take for today.
 *
 * Comes last: a page that changes after this no longer fits its policy.
 */
export default function hosting(): AstroIntegration {
	let site = new URL('http://localhost:4321');
	return {
		name: 'hosting',
		hooks: {
			'astro:config:done': ({ config }) => {
				site = new URL(`${config.base.replace(/\/$/, '')}/`, config.site);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const base = site.pathname;
				const headers = headerRules(site, await finishedFiles(dist));
				const redirects = redirectRules(REDIRECTS, base);
				const about = { base, day: buildDay, redirects, types: FILE_TYPES };
				await write(
					`${dist}build.json`,
					`${JSON.stringify({ ...about, everywhere: EVERYWHERE, headers, hidden: HIDDEN_FILES })}\n`,
				);
				for (const [file, text] of Object.entries(serverFiles(headers, redirects, base)))
					await write(`${dist}${file}`, text);
				logger.info(`${headers.length} rules for what to send with the pages.`);
			},
		},
	};
}

/** Everything that was built, the pages with their policies in them. */
async function finishedFiles(dist: string): Promise<readonly BuiltFile[]> {
	const files = globSync('**/*.*', { cwd: dist }).sort();
	return Promise.all(
		files.map(async (file) => {
			if (!file.endsWith('.html')) return { file };
			const built = await readFile(`${dist}${file}`, 'utf8');
			// The benchmark of the search makes its index anew, with more pages.
			const marked = process.env['INDEX_MARKS'] === 'kept' ? built : withoutIndexMarks(built);
			const html = withPolicy(withLessMarkup(marked));
			await writeFile(`${dist}${file}`, html);
			return { file, html };
		}),
	);
}

async function write(file: string, content: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}
