import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, DIST, readPage } from '../support/built-site.ts';
import { builtFiles } from '../support/each-file.ts';
import { pagePaths } from '../support/each-page.ts';
import { readHeadersFile, sentBy } from '../support/headers-file.ts';

const text = readFileSync(`${DIST}/_headers`, 'utf8');
const blocks = readHeadersFile(text);
const addressOf = (path: string) => `${BASE}${path.slice(1)}`;

/** CSP Level 3: directives between semicolons, a name and its sources. */
const directives = (policy: string) =>
	new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources] as const;
		}),
	);
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const frame = /^\/embed\/./;

describe.each(pagePaths)('the policy of %s', (path) => {
	const { html, document } = readPage(path);
	const sent = sentBy('Cloudflare', blocks, addressOf(path));
	const policy = directives(sent['content-security-policy'] ?? '');
	const meta = document.querySelector('meta[http-equiv=content-security-policy]');
	const inPage = directives(meta?.getAttribute('content') ?? '');
	// What stands between the tags, as browsers hash it: linkedom might tidy it up.
	const scripts = [...html.matchAll(/<script(?![^>]*(?:\ssrc=|ld\+json))[^>]*>(.*?)<\/script>/gs)];
	const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)];

	test('allows the page’s own scripts and styles, each by its hash', () => {
		expect(scripts.length).toBeGreaterThan(0);
		for (const [, code = ''] of scripts) {
			expect(policy.get('script-src')).toContain(hash(code));
			expect(inPage.get('script-src')).toContain(hash(code));
		}
		for (const [, code = ''] of styles) expect(policy.get('style-src')).toContain(hash(code));
	});

	test('allows nothing else inline, and no text to be run', () => {
		for (const sources of [...policy.values(), ...inPage.values()])
			expect(sources.join(' ')).not.toMatch(
				/'unsafe-(?:inline|eval)'|strict-dynamic|https?:|data:/,
			);
		expect(policy.get('default-src')).toEqual(["'none'"]);
		expect(policy.get('base-uri')).toEqual(["'none'"]);
		for (const said of [policy, inPage])
			expect(said.get('require-trusted-types-for')).toEqual(["'script'"]);
	});

	test('lets WebAssembly be compiled only where a reader can search', () => {
		const canSearch = document.querySelector('[data-search-open], [data-search-page]') !== null;
		expect(policy.get('script-src')?.includes("'wasm-unsafe-eval'")).toBe(canSearch);
		expect(inPage.get('script-src')?.includes("'wasm-unsafe-eval'")).toBe(canSearch);
	});

	test('stands in the page before anything that it rules, and after the character set', () => {
		expect(html.indexOf('charset=')).toBeLessThan(1024);
		const at = html.indexOf('content-security-policy');
		expect(at).toBeGreaterThan(html.indexOf('charset='));
		expect(at).toBeLessThan(html.search(/<(?:script|style|link)\b/));
	});

	test('lets anybody frame a tool made for it, and nobody any other page', () => {
		const isFrame = frame.test(path);
		expect(policy.get('frame-ancestors')?.includes('*')).toBe(isFrame);
		expect(sent['cross-origin-resource-policy']).toBe(isFrame ? 'cross-origin' : 'same-origin');
		// A host that isolates its pages shows no frame without it.
		expect(sent['cross-origin-embedder-policy']).toBe(isFrame ? 'require-corp' : undefined);
	});

	test('is not kept by browsers longer than the page is true', () => {
		expect(sent['cache-control']).toBe('no-cache');
	});
});

test('no page that a tool in a frame leads to keeps readers out who come from a sandbox', () => {
	for (const path of pagePaths.filter((one) => frame.test(one))) {
		const { document } = readPage(path);
		const hrefOf = (link: Element | null) => link?.getAttribute('href') ?? '';
		const hrefs = [...document.querySelectorAll('a[href]')].map(hrefOf);
		// The tool's own page is named by its whole address.
		const { origin } = new URL(hrefOf(document.querySelector('.embed-footer a')));
		const ours = hrefs.map((href) => new URL(href, origin)).filter((to) => to.origin === origin);
		for (const { pathname } of ours) {
			const sent = sentBy('Cloudflare', blocks, pathname);
			expect(sent['cross-origin-opener-policy'], pathname).toBeUndefined();
		}
	}
	const first = sentBy('Cloudflare', blocks, BASE);
	expect(first['cross-origin-opener-policy']).toBe('same-origin');
});

test('a host that reads _headers sends every file each header once, whichever host it is', () => {
	for (const { address } of builtFiles) {
		const sent = sentBy('Cloudflare', blocks, address);
		expect(sentBy('Netlify', blocks, address), address).toEqual(sent);
		expect(sent['strict-transport-security']).toMatch(/^max-age=\d{8}$/);
		expect(sent['x-content-type-options']).toBe('nosniff');
		for (const name of [
			'cache-control',
			'cross-origin-resource-policy',
			'access-control-allow-origin',
		])
			// Two rules' values would stand there with a comma between.
			expect(sent[name] ?? '', `${address} ${name}`).not.toMatch(/^([^,]*), \1$|\*.*\*/);
		expect(sent['content-security-policy'] ?? '', address).not.toContain(',');
		expect(sent['cache-control'], address).toBeDefined();
	}
});

// Cloudflare Pages, "Headers": 100 rules, 2,000 characters on a line.
test('_headers stays within what hosts take', () => {
	expect(blocks.length).toBeLessThanOrEqual(100);
	for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});

test('browsers keep for ever what changes its name with its content, and nothing else', () => {
	for (const { file, address } of builtFiles) {
		const kept = sentBy('Cloudflare', blocks, address)['cache-control']?.includes('immutable');
		const isNamedByContent =
			/^_astro\/.+\.[\w-]{8}\.\w+$|^_astro\/.+_[\w-]{8}\.js$|^pagefind\/(?:fragment|index)\/en_[0-9a-f]+\./.test(
				file,
			) || /^embed\/v\d+\.\d+\.\d+\.js$/.test(file);
		expect(kept, file).toBe(isNamedByContent);
	}
});

test.each(['embed/v1.js', 'oembed/salary-premium.json', 'evidence.csv', 'rss.xml', 'robots.txt'])(
	'a page of anybody may read %s',
	(file) => {
		const sent = sentBy('Cloudflare', blocks, `${BASE}${file}`);
		expect(sent['access-control-allow-origin']).toBe('*');
		expect(sent['cross-origin-resource-policy']).toBe('cross-origin');
	},
);

test('so may a frame without an origin of its own read the files of its tool', () => {
	for (const { file, address } of builtFiles.filter(({ file }) => file.startsWith('_astro/')))
		expect(sentBy('Cloudflare', blocks, address)['access-control-allow-origin'], file).toBe('*');
});
