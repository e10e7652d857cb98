import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { bundleScript } from './standalone-scripts.ts';

/** Code of others' that comes with every tool. */
const PREACT_CLIENT = '@astrojs/preact/client.js';
const ASTRO_ISLAND = '\0astro-island';

/**
 * Makes what Astro sends with every tool smaller, in the build; in dev its own runs as it is.
 *
 * - Astro's renderer gives way to code of ours: our islands never ask for signals.
 * - The script of `<astro-island>`, which stands in every page with a tool, is Astro's own, bundled for
 *   the browsers that the site is built for and not for older ones.
 */
export default function islandRuntime(): AstroIntegration {
	return {
		name: 'island-runtime',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const root = fileURLToPath(config.root);
				updateConfig({
					vite: { plugins: [standIns(`${root}/src/islands/_shared`), island(root)] },
				});
			},
		},
	};
}

const standIns = (folder: string): Plugin => ({
	name: 'island-runtime',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: (id) => (id === PREACT_CLIENT ? `${folder}/come-to-life.ts` : undefined),
});

const island = (root: string): Plugin => ({
	name: 'island-script',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name !== 'client',
	resolveId: (id) => (id.endsWith('/astro-island.prebuilt.js') ? ASTRO_ISLAND : undefined),
	async load(id) {
		if (id !== ASTRO_ISLAND) return undefined;
		const entry = 'node_modules/astro/dist/runtime/server/astro-island.js';
		const { code } = await bundleScript({ name: 'island', entry }, root, '/');
		return `export default ${JSON.stringify(code)};`;
	},
});
