import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { bundleScript } from './standalone-scripts.ts';

/** Code of others' that comes with every tool. */
const PREACT_CLIENT = '@astrojs/preact/client.js';
const ASTRO_ISLAND = '\0astro-island';

/** The plugin of @preact/preset-vite, which comes with @astrojs/preact, that asks Babel. */
const BABEL = 'vite:preact-jsx';

/**
 * Makes what Astro sends with every tool smaller, in the build; in dev its own runs as it is.
 * JSX is compiled by Vite's own compiler everywhere: Babel, which @astrojs/preact would ask for every
 * TypeScript file, makes the same files and takes a quarter of the build.
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
					vite: {
						oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
						plugins: [standIns(`${root}/src/islands/_shared`), island(root), withoutBabel()],
					},
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

const withoutBabel = (): Plugin => ({
	name: 'without-babel',
	configResolved({ plugins }) {
		const babel = plugins.find(({ name }) => name === BABEL);
		if (!babel)
			throw new Error(
				`@astrojs/preact has no plugin ${BABEL} any more.\n` +
					'Look how it compiles JSX now, and leave `withoutBabel` out where it no longer asks Babel.',
			);
		delete babel.transform;
	},
});
