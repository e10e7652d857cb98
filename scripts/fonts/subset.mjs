/**
 * Makes the two font files of the site from the families' full files: `npm run fonts`.
 * Run by hand when a glyph is missing; the output is committed, so a build needs no font tools.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const range = (from, to) =>
	Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Printable ASCII, the accents of names we cite, and the marks that prose and figures need. */
const GLYPHS =
	range(0x20, 0x5b) +
	']' +
	range(0x5f, 0x7a) +
	'|~' +
	'éèëçñöüóáíÉ' +
	'\u00a0©±·×–—‘’“”…−≈≤≥→←↑↓€£¥₹';

const FONTS = [
	{
		from: 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
		to: 'src/assets/fonts/source-serif-4.woff2',
		weight: { min: 400, max: 600 },
		// Its figures are tabular already.
		keepAlternates: false,
	},
	{
		from: 'node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
		to: 'src/assets/fonts/instrument-sans.woff2',
		weight: { min: 400, max: 600 },
		// Tabular figures are alternates here.
		keepAlternates: true,
	},
];

for (const { from, to, weight, keepAlternates } of FONTS) {
	const full = await readFile(inProject(from));
	const subset = await subsetFont(full, GLYPHS, {
		targetFormat: 'woff2',
		noLayoutClosure: !keepAlternates,
		variationAxes: { wght: weight },
	});
	await writeFile(inProject(to), subset);
	console.log(`${to}: ${subset.length} bytes (from ${full.length})`);
}
