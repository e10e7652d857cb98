/**
 * Serves a folder as a good host would: compressed with Brotli, hashed files kept for ever. With `line`
 * every answer comes over a slow line.
 */
import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { slowLine } from './slow-line.mjs';

const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED_ALREADY = ['.woff2', '.png'];
/** The first bytes of a gzip file: what a search index is as it is built. */
const GZIP = 0x1f8b;

/**
 * @param {string} folder
 * @param {{ line?: boolean }} [options]
 * @returns {Promise<{ address: string, fetched: { path: string, bytes: number }[], close: () => void }>}
 *   `fetched` grows with every answer: what was asked for, and its bytes as sent, headers left out.
 */
export async function serveFolder(folder, { line = false } = {}) {
	const fetched = [];
	const kept = new Map();
	const slow = slowLine();
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url, 'http://site');
		// A page without an icon of its own makes the browser ask once; that is not the page's doing.
		if (pathname === '/favicon.ico') {
			response.writeHead(204);
			return response.end();
		}
		const file = fileAt(folder, decodeURIComponent(pathname));
		const path = file ?? join(folder, '404.html');
		if (!kept.has(path)) {
			const body = existsSync(path) ? readFileSync(path) : Buffer.from('Not found');
			const isCompressed =
				COMPRESSED_ALREADY.includes(extname(path)) ||
				(body.length > 1 && body.readUInt16BE() === GZIP);
			kept.set(path, { body: isCompressed ? body : brotliCompressSync(body), isCompressed });
		}
		const { body, isCompressed } = kept.get(path);
		fetched.push({ path: pathname, bytes: body.length });
		if (line) await slow.send(body.length);
		response.writeHead(file ? 200 : 404, {
			'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
			'Content-Length': body.length,
			...(!isCompressed && { 'Content-Encoding': 'br' }),
			'Cache-Control': /\/(_astro|_next|assets)\//.test(pathname)
				? 'public, max-age=31536000, immutable'
				: 'no-cache',
		});
		response.end(body);
	});
	await new Promise((resolve) =>
		server.listen(Number(process.env.BENCH_PORT ?? 0), '127.0.0.1', resolve),
	);
	return {
		address: `http://127.0.0.1:${server.address().port}`,
		fetched,
		close: () => server.close(),
	};
}

function fileAt(folder, pathname) {
	const path = join(folder, normalize(pathname));
	const tried = pathname.endsWith('/') ? [join(path, 'index.html')] : [path, `${path}.html`];
	return tried.find((one) => existsSync(one) && statSync(one).isFile());
}
