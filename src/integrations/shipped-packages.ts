import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { shippedNames } from '../site/licences.ts';
import { HELPER } from './small-preload.ts';

/** A script that was bundled, or a file beside it. */
interface Bundled {
	readonly fileName: string;
	/** By the module's id; with how much of it is left in the file. */
	readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** What bundlers add of their own begins with a zero: `\0rolldown/runtime.js`. One such module is ours. */
const OF_BUNDLER = /^\0(vite|rolldown)\//;
/** The innermost, where one package brings another. */
const IN_PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The packages that have code in a bundled file, by name, sorted. */
export function packagesIn(files: readonly Bundled[]): string[] {
	const names = files.flatMap(({ modules = {} }) =>
		Object.entries(modules)
			.filter(([id, { renderedLength }]) => renderedLength > 0 && id !== HELPER)
			.flatMap(([id]) => (OF_BUNDLER.exec(id) ?? IN_PACKAGE.exec(id))?.[1] ?? []),
	);
	return [...new Set(names)].sort();
}

/** @throws when one of them is not listed among the licences. */
export function holdToLicences(packages: readonly string[], script: string): void {
	const missing = packages.filter((name) => !shippedNames.includes(name));
	if (missing.length > 0)
		throw new Error(
			`${script} has code of ${missing.join(', ')} in it, and readers are not told its licence.\n` +
				'Add it to SHIPPED in src/site/licences.ts, with what it does for a reader.',
		);
}

/** Stops the build when a page's script has a package in it whose licence `/about/licences/` lacks. */
export default function shippedPackages(): AstroIntegration {
	return {
		name: 'shipped-packages',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin()] } });
			},
		},
	};
}

const plugin = (): Plugin => ({
	name: 'shipped-packages',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle(_options, bundle) {
		for (const file of Object.values(bundle)) holdToLicences(packagesIn([file]), file.fileName);
	},
});
