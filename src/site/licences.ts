import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * What readers get that others made, and the licences it comes under. The build stops when a script
 * has a package in it that is not listed (`integrations/shipped-packages.ts`), and here when a licence
 * is not one of those that may be shipped.
 */

/** Licences that let us give their work to readers, by their names in SPDX. */
export const LICENCES = {
	MIT: 'MIT licence',
	'OFL-1.1': 'SIL Open Font License 1.1',
	'CC0-1.0': 'CC0 1.0, public domain',
} as const;

export type LicenceId = keyof typeof LICENCES;

/** Where a licence is published. */
export const licenceAddress = (id: LicenceId): string => `https://spdx.org/licenses/${id}.html`;

interface Listed {
	/** What it does for a reader. */
	readonly use: string;
	/** Said where the package has more inside than its own code. */
	readonly inside?: string;
}

/** Every package of which a reader gets code or fonts, by name. */
const SHIPPED: Readonly<Record<string, Listed>> = {
	preact: { use: 'Draws the tools and answers what is typed into them.' },
	astro: { use: 'Starts a tool when it comes into view, by a script that stands in the page.' },
	rolldown: { use: 'Joins the scripts of a tool, with a few lines of its own among them.' },
	pagefind: {
		use: 'Finds pages and answers in the search: a script, and WebAssembly.',
		inside:
			'Its WebAssembly also has code of the Rust crates minicbor (Blue Oak Model License 1.0.0) and wasm-bindgen (MIT or Apache 2.0), and of Rust’s standard library (MIT or Apache 2.0).',
	},
	'@fontsource-variable/source-serif-4': {
		use: 'The letters of the text, cut down to those we use.',
	},
	'@fontsource-variable/instrument-sans': {
		use: 'The letters of headings and controls, cut down to those we use.',
	},
};

export const shippedNames: readonly string[] = Object.keys(SHIPPED);

export interface ShippedPackage extends Listed {
	readonly name: string;
	readonly version: string;
	readonly licence: LicenceId;
	/** Its licence as it came, its notices included. */
	readonly text: string;
}

/** @throws when a package is not installed, has no licence's text, or a licence we do not ship. */
export const shippedPackages = (): ShippedPackage[] =>
	Object.entries(SHIPPED).map(([name, listed]) => {
		const folder = resolve('node_modules', name);
		const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
			version: string;
			license: string;
		};
		if (!isLicence(license))
			throw new Error(
				`${name} ${version} is under ${license}, which src/site/licences.ts does not list.\n` +
					'Read whether it may be given to readers and add it there, or do without the package.',
			);
		return { ...listed, name, version, licence: license, text: licenceText(folder) };
	});

const isLicence = (id: string): id is LicenceId => Object.hasOwn(LICENCES, id);

/** Some put their licence into a folder, with those of programs that readers do not get. */
function licenceText(folder: string): string {
	const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(file));
	if (name === undefined)
		throw new Error(`${folder} has no licence file, so it cannot be given to readers.`);
	const path = join(folder, name);
	const text = readFileSync(statSync(path).isDirectory() ? join(path, 'LICENSE') : path, 'utf8');
	// Lines broken for a wide screen break again on a narrow one.
	return text.trim().replace(/(?<=.{50})\n(?=\S)/g, ' ');
}
