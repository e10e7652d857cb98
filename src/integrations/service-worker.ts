import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isOfflineOn } from '../site/offline.ts';
import { bundleScript } from './standalone-scripts.ts';

/**
 * Writes `/service-worker.js` from the built pages: it knows their build by what is in them, so that
 * two builds of the same site have the same worker. Switched off, it is the one that takes all back.
 */
export default function serviceWorker(): AstroIntegration {
	let root = '';
	let base = '/';
	return {
		name: 'service-worker',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base;
			},
			'astro:build:done': async ({ dir }) => {
				const entry = `src/offline/${isOfflineOn ? 'service-worker' : 'switched-off'}.ts`;
				const script = { name: 'serviceWorker', entry, isClassic: true };
				const { code } = await bundleScript(script, root, base);
				const build = await fingerprint(fileURLToPath(dir));
				await writeFile(new URL('service-worker.js', dir), code.replace('__BUILD__', build));
			},
		},
	};
}

/** The same for the same pages. They name all other files by their content. */
async function fingerprint(dist: string): Promise<string> {
	const hash = createHash('sha256');
	for (const file of globSync('**/*.html', { cwd: dist }).sort())
		hash.update(file).update(await readFile(join(dist, file)));
	return hash.digest('hex').slice(0, 16);
}
