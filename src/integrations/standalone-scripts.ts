import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { holdToLicences, packagesIn } from './shipped-packages.ts';

/** A script of its own beside Astro's: fetched on demand, or small enough to stand in the page. */
interface StandaloneScript {
	/** What `virtual:standalone-scripts` exports: the address, or the code where it is inline. */
	readonly name: string;
	readonly entry: string;
	/** Where it goes below the built site; omitted for an inline script. */
	readonly file?: string;
	/** A classic script, for whatever cannot load a module: a page that is not ours, a worker in a sandbox. */
	readonly isClassic?: boolean;
}

/** Add a row here and its export in `src/search/virtual.d.ts`. */
const SCRIPTS: readonly StandaloneScript[] = [
	{ name: 'searchScript', entry: 'src/search/entry.ts', file: '_astro/search.[hash].js' },
	{ name: 'openSearchSource', entry: 'src/search/open-search.inline.ts' },
	{ name: 'coloursSource', entry: 'src/browser/colours.inline.ts' },
	{ name: 'resumeSource', entry: 'src/browser/resume.inline.ts' },
	{ name: 'readingSource', entry: 'src/browser/reading.inline.ts' },
	{ name: 'ledgerSource', entry: 'src/browser/ledger.inline.ts' },
	{ name: 'movedSource', entry: 'src/browser/moved.inline.ts' },
	{ name: 'requestsSource', entry: 'src/browser/requests.inline.ts' },
	{ name: 'shareSource', entry: 'src/browser/share.inline.ts' },
	{ name: 'shareScript', entry: 'src/browser/share-page.ts', file: '_astro/share.[hash].js' },
	{
		name: 'outlookWorker',
		entry: 'src/islands/bet-portfolio/view/outlook-worker.ts',
		file: '_astro/outlook.[hash].js',
		isClassic: true,
	},
	{ name: 'frameSource', entry: 'src/embed/frame.ts' },
	{ name: 'embedScript', entry: 'src/embed/entry.ts', file: 'embed/v1.js', isClassic: true },
];

const MODULE = 'virtual:standalone-scripts';

export interface Bundle {
	/** Below the built site, with its hash. */
	readonly file: string;
	readonly code: string;
}

/**
 * Bundles scripts that pages fetch only on demand, each to one small module, and tells pages their
 * addresses (without the base path) as `virtual:standalone-scripts`. Astro by itself would put such
 * a script into every page that imports it.
 */
export default function standaloneScripts(): AstroIntegration {
	const bundles = new Map<string, Promise<Bundle>>();
	return {
		name: 'standalone-scripts',
		hooks: {
			'astro:config:setup': ({ config, command, updateConfig }) => {
				const root = fileURLToPath(config.root);
				const isDev = command === 'dev';
				const bundle = (script: StandaloneScript) => {
					const made = bundles.get(script.name);
					// In dev each request bundles anew, so that a reload shows what was just saved.
					if (made && !isDev) return made;
					const promise = bundleScript(script, root, config.base);
					bundles.set(script.name, promise);
					return promise;
				};
				updateConfig({ vite: { plugins: [plugin(bundle, isDev, config.base)] } });
			},
			'astro:build:done': async ({ dir }) => {
				for (const script of SCRIPTS) {
					const made = await bundles.get(script.name);
					if (!made || script.file === undefined) continue;
					const path = fileURLToPath(new URL(made.file, dir));
					await mkdir(dirname(path), { recursive: true });
					await writeFile(path, made.code);
				}
			},
		},
	};
}

function plugin(
	bundle: (script: StandaloneScript) => Promise<Bundle>,
	isDev: boolean,
	base: string,
): Plugin {
	const devFile = (file: string) => file.replace('.[hash]', '');
	return {
		name: MODULE,
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		async load(id) {
			if (id !== `\0${MODULE}`) return undefined;
			const lines = SCRIPTS.map(async (script) => {
				const { name, file } = script;
				const value =
					file !== undefined && isDev
						? `/${devFile(file)}`
						: await bundle(script).then((made) =>
								file === undefined ? made.code : `/${made.file}`,
							);
				return `export const ${name} = ${JSON.stringify(value)};`;
			});
			return (await Promise.all(lines)).join('\n');
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = request.url?.split('?')[0];
				const script = SCRIPTS.find(
					({ file }) =>
						file !== undefined && path === `${base.replace(/\/$/, '')}/${devFile(file)}`,
				);
				if (!script) {
					next();
					return;
				}
				bundle(script).then(({ code }) => {
					response.setHeader('Content-Type', 'text/javascript');
					response.end(code);
				}, next);
			});
		},
	};
}

/**
 * One module with all it imports, minified.
 *
 * @throws when it does not bundle into a single file, or has a package in it with no licence listed.
 */
export async function bundleScript(
	{ name, entry, file, isClassic = file === undefined }: StandaloneScript,
	root: string,
	base: string,
): Promise<Bundle> {
	const result = await build({
		root,
		base: `${base.replace(/\/$/, '')}/`,
		configFile: false,
		envDir: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			// Logical properties stay as written; browsers that run this script know them.
			cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
			modulePreload: false,
			rolldownOptions: {
				input: `${root}/${entry}`,
				preserveEntrySignatures: 'strict',
				output: {
					format: isClassic ? 'iife' : 'es',
					entryFileNames: file ?? `${name}.js`,
				},
			},
		},
	});
	if (!('output' in result) || result.output.length > 1)
		throw new Error(
			`${entry} does not bundle into one file.\n` +
				'Import what it needs statically, and styles with ?inline.',
		);
	const [{ fileName, code }] = result.output;
	holdToLicences(packagesIn(result.output), fileName);
	return { file: fileName, code };
}
