/**
 * Writes `.br` and `.gz` beside every file of the built site that gains by it, so that a server of our
 * own compresses nothing while readers wait: `npm run compress`. Hosts for static sites do it themselves.
 *
 * A folder may be named: `npm run compress -- /srv/five-truths/dist`.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';

/** What text is called here. Fonts, pictures and books come compressed. */
const TEXT = '**/*.{html,css,js,json,xml,svg,md,txt,csv,ts}';
/** What the search fetches. Pagefind writes it as gzip and unpacks it in the browser. */
const SEARCH_INDEX = 'pagefind/**/*.{pagefind,pf_meta,pf_index,pf_fragment}';
/** The first bytes of a gzip file (RFC 1952, 2.3.1). */
const GZIP = 0x1f8b;
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

/**
 * Takes the gzip from the files of the search index, which Pagefind reads as they are, too: Brotli makes
 * them a seventh smaller, and the browser unpacks them sooner than a script does. Only for a server that
 * compresses them itself: most hosts for static sites know no such file, and would send it whole.
 */
export function unpackSearchIndex(folder) {
	for (const file of globSync(SEARCH_INDEX, { cwd: folder })) {
		const path = `${folder}/${file}`;
		const content = readFileSync(path);
		if (content.readUInt16BE() !== GZIP) continue;
		// A new file: this one may be a link to the same in another folder.
		rmSync(path);
		writeFileSync(path, gunzipSync(content));
	}
}

/** @returns how many files were written. */
export async function compressFolder(folder) {
	unpackSearchIndex(folder);
	const files = globSync([TEXT, SEARCH_INDEX], { cwd: folder }).filter(
		(file) => !file.startsWith('_server'),
	);
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
