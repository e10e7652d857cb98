/**
 * Writes `.br` and `.gz` beside every file of the built site that gains by it, so that a server of our
 * own compresses nothing while readers wait: `npm run compress`. Hosts for static sites do it themselves.
 *
 * A folder may be named: `npm run compress -- /srv/five-truths/dist`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What text is called here. Fonts, pictures, books and the search index come compressed. */
const TEXT = '**/*.{html,css,js,json,xml,svg,md,txt,csv,ts}';
/** An answer this small fits into one packet as it is. */
const LEAST_BYTES = 512;
const WORTH_IT = 0.9;

const methods = {
	br: (content) =>
		promisify(brotliCompress)(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
			},
		}),
	gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** @returns how many files were written. */
export async function compressFolder(folder) {
	const files = globSync(TEXT, { cwd: folder }).filter((file) => !file.startsWith('_server'));
	const written = files.flatMap((file) => {
		const content = readFileSync(`${folder}/${file}`);
		if (content.length < LEAST_BYTES) return [];
		return Object.entries(methods).map(async ([ending, compress]) => {
			const smaller = await compress(content);
			if (smaller.length > content.length * WORTH_IT) return 0;
			writeFileSync(`${folder}/${file}.${ending}`, smaller);
			return 1;
		});
	});
	return (await Promise.all(written)).reduce((sum, one) => sum + one, 0);
}

if (import.meta.filename === process.argv[1]) {
	const folder = process.argv[2] ?? 'dist';
	console.log(`${await compressFolder(folder)} compressed files beside those of ${folder}.`);
}
