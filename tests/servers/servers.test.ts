import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { BASE, DIST } from '../support/built-site.ts';
import { builtFiles, moved } from '../support/each-file.ts';
import { readHeadersFile, sentBy } from '../support/headers-file.ts';
import { ask, askPlainly, type Answer } from './ask.ts';
import { HOST } from './running.ts';

const servers = inject('servers');
const root = inject('root');
const blocks = readHeadersFile(readFileSync(`${DIST}/_headers`, 'utf8'));
/** What a host that reads `_headers` sends: every server is to send the same. */
const expected = (address: string) => sentBy('Cloudflare', blocks, address);
const ours = new Set(blocks.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase())));

/** Of what was sent, what we say; a header that came twice is no longer what we say. */
function said({ raw }: Answer) {
	const sent: Record<string, string> = {};
	for (let at = 0; at < raw.length; at += 2) {
		const name = raw[at]?.toLowerCase() ?? '';
		if (ours.has(name)) sent[name] = [sent[name] ?? [], raw[at + 1] ?? ''].flat().join(', ');
	}
	return sent;
}

/** By ending, where it is not what servers have always known. IANA's register of media types. */
const TYPES: Readonly<Record<string, RegExp>> = {
	html: /^text\/html; ?charset=utf-8$/i,
	css: /^text\/css; ?charset=utf-8$/i,
	js: /^(?:text|application)\/javascript; ?charset=utf-8$/i,
	json: /^application\/json(; ?charset=utf-8)?$/i,
	md: /^text\/markdown; ?charset=utf-8$/i,
	txt: /^text\/plain; ?charset=utf-8$/i,
	csv: /^text\/csv; ?charset=utf-8$/i,
	ts: /^text\/plain; ?charset=utf-8$/i,
	xml: /^(?:text|application)\/xml; ?charset=utf-8$/i,
	svg: /^image\/svg\+xml/,
	png: /^image\/png$/,
	woff2: /^font\/woff2$/,
	epub: /^application\/epub\+zip$/,
	pdf: /^application\/pdf$/,
};

const IN_GZIP = /\.(?:pagefind|pf_\w+)$/;
const page = `${BASE}guide/ethics/`;
/** As it was built, but for the search index: a server of our own has that without its gzip. */
function built(file: string): Buffer {
	const content = readFileSync(`${DIST}/${file}`);
	return IN_GZIP.test(file) ? gunzipSync(content) : content;
}
const unknown = `${BASE}no/such/page/`;

describe.skipIf(servers.length === 0).each(servers)('$name', (server) => {
	test('gives every file as it was built, with what we say of it and each header once', async () => {
		await Promise.all(
			builtFiles.map(async ({ file, address }) => {
				const answer = await ask(server, address);
				expect(answer.status, address).toBe(200);
				expect(said(answer), address).toEqual(expected(address));
				expect(answer.body.equals(built(file)), address).toBe(true);
				const type = TYPES[file.split('.').at(-1) ?? ''];
				if (type) expect(answer.headers['content-type'], address).toMatch(type);
				expect(answer.headers['set-cookie'], address).toBeUndefined();
			}),
		);
	});

	test.runIf(server.name !== 'nginx' || inject('hasBrotli'))(
		'gives text and the search index compressed with Brotli, made beforehand',
		() => compressed('br', brotliDecompressSync),
	);
	test('gives text and the search index compressed with gzip to those who take no better', () =>
		compressed('gzip', gunzipSync));

	async function compressed(encoding: 'br' | 'gzip', unpack: (body: Buffer) => Buffer) {
		const text = builtFiles.filter(
			({ file }) =>
				/\.(?:html|css|js|json|md|pagefind|pf_\w+)$/.test(file) && built(file).length > 2000,
		);
		await Promise.all(
			text.map(async ({ file, address }) => {
				const accept = encoding === 'br' ? 'gzip, deflate, br, zstd' : 'gzip';
				const answer = await ask(server, address, { 'Accept-Encoding': accept });
				expect(answer.headers['content-encoding'], address).toBe(encoding);
				expect(answer.headers.vary, address).toMatch(/accept-encoding/i);
				expect(unpack(answer.body).equals(built(file)), address).toBe(true);
				// As it lies there: the server did not compress anything while the reader waited.
				const ending = encoding === 'br' ? 'br' : 'gz';
				const ready = readFileSync(`${root}${BASE}${file}.${ending}`);
				expect(answer.body.equals(ready), address).toBe(true);
				expect(said(answer), address).toEqual(expected(address));
			}),
		);
	}

	test('gives the search index so that Pagefind knows it is unpacked, by its first letters', async () => {
		const index = builtFiles.filter(({ file }) => IN_GZIP.test(file));
		expect(index.length).toBeGreaterThan(3);
		for (const { address } of index.slice(0, 9)) {
			const { body } = await ask(server, address);
			expect(body.subarray(0, 12).toString(), address).toBe('pagefind_dcd');
		}
	});

	test('gives a part of a file to those who ask for it', async () => {
		const address = `${BASE}five-truths.epub`;
		const answer = await ask(server, address, { Range: 'bytes=10-19' });
		expect(answer.status).toBe(206);
		expect(answer.body.equals(built('five-truths.epub').subarray(10, 20))).toBe(true);
		const size = built('five-truths.epub').length;
		expect(answer.headers['content-range']).toBe(`bytes 10-19/${size}`);
	});

	test('says that a page is still the same, to those who have it', async () => {
		const first = await ask(server, page);
		const again = await ask(server, page, { 'If-None-Match': first.headers.etag ?? '' });
		expect(again.status).toBe(304);
		expect(again.body.length).toBe(0);
	});

	test('says of an unknown address that there is nothing, with a page that helps', async () => {
		for (const address of [unknown, `${BASE}no-such.js`, `${BASE}embed/no-such-tool/`]) {
			const answer = await ask(server, address);
			expect(answer.status, address).toBe(404);
			expect(answer.body.toString(), address).toContain('There is no page at this address');
			expect(answer.headers['content-type'], address).toMatch(TYPES['html'] ?? /./);
			expect(said(answer), address).toMatchObject(expected(`${BASE}404.html`));
		}
		const outside = await ask(server, '/elsewhere/');
		expect(outside.status).toBe(404);
	});

	test('answers HEAD with the same headers and no body', async () => {
		for (const address of [page, `${BASE}embed/v1.js`]) {
			const [got, head] = [await ask(server, address), await ask(server, address, {}, 'HEAD')];
			expect(head.status).toBe(200);
			expect(head.body.length).toBe(0);
			expect(said(head)).toEqual(said(got));
			expect(head.headers['content-length']).toBe(got.headers['content-length']);
		}
		expect((await ask(server, unknown, {}, 'HEAD')).status).toBe(404);
	});

	test('refuses to be written to', async () => {
		for (const method of ['POST', 'PUT', 'DELETE'])
			expect((await ask(server, page, {}, method)).status, method).toBe(405);
	});

	test('leads an address without its last slash on, with what was asked', async () => {
		const answer = await ask(server, `${BASE}tools/salary-premium?pay=90000`);
		expect([301, 308]).toContain(answer.status);
		expect(answer.headers.location).toBe(`${BASE}tools/salary-premium/?pay=90000`);
	});

	test.each(moved)('leads $from on, with what was asked and without', async ({ from, to }) => {
		for (const asked of ['', '?a=1&b=%20']) {
			const answer = await ask(server, `${from}${asked}`);
			expect(answer.status).toBe(301);
			expect(answer.headers.location).toBe(`${to}${asked}`);
		}
	});

	test('lists no folder', async () => {
		for (const folder of ['_astro/', 'pictures/', 'pictures/pages/', 'oembed/', 'pagefind/']) {
			const answer = await ask(server, `${BASE}${folder}`);
			expect(answer.status, folder).toBe(404);
			expect(answer.body.toString(), folder).toContain('There is no page at this address');
		}
	});

	test.each([
		'../package.json',
		'../../../package.json',
		'%2e%2e/%2e%2e/package.json',
		'..%2f..%2fpackage.json',
		'..%5c..%5cpackage.json',
		'guide/../../../../package.json',
		'....//....//package.json',
		'%252e%252e%252fpackage.json',
		'_astro/..%00/package.json',
		'/etc/passwd',
		'../../../../../../etc/passwd',
	])('gives nothing away from outside the site (%s)', async (path) => {
		const answer = await ask(server, `${BASE}${path}`);
		expect([400, 404]).toContain(answer.status);
		expect(answer.body.toString()).not.toMatch(/"private": true|root:/);
	});

	test.each(['_headers', '_redirects', 'build.json', '_server/caddy.conf', '_server/'])(
		'keeps to itself what the build wrote for it (%s)',
		async (file) => {
			expect((await ask(server, `${BASE}${file}`)).status).toBe(404);
		},
	);

	test('leads whoever asks without encryption to the same address with it', async () => {
		const answer = await askPlainly(server, page);
		expect([301, 308]).toContain(answer.status);
		const { protocol, hostname, pathname } = new URL(answer.headers.location ?? '');
		expect([protocol, hostname, pathname]).toEqual(['https:', HOST, page]);
	});
});
