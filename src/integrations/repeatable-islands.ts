import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Only Astro's own renderers without an id of their own read it; ours numbers its islands. */
const UID = /(<astro-island) uid="[^"]*"/g;

/**
 * Takes from each island the name that Astro makes of the path of the folder the site was built in:
 * it would make two builds of one commit differ, and says nothing that a page needs.
 */
export default function repeatableIslands(): AstroIntegration {
	return {
		name: 'repeatable-islands',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const file of globSync('**/*.html', { cwd: folder })) {
					const html = await readFile(`${folder}${file}`, 'utf8');
					const repeatable = withoutUids(html);
					if (repeatable !== html) await writeFile(`${folder}${file}`, repeatable);
				}
			},
		},
	};
}

/**
 * @throws when an island has no number of the renderer's own, which then would read the name.
 */
export function withoutUids(html: string): string {
	for (const [island] of html.matchAll(/<astro-island [^>]*/g))
		if (!island.includes('data-preact-island-id='))
			throw new Error(
				'An island is not numbered by @astrojs/preact, and would lose its only name.\n' +
					'Look how its renderer names islands before src/integrations/repeatable-islands.ts takes it.',
			);
	return html.replace(UID, '$1');
}
