import { describe, expect, test } from 'vitest';
import { caddySite } from '../../../src/hosting/caddy.ts';
import { nginxMaps, nginxServer } from '../../../src/hosting/nginx.ts';
import { headerRules, ruleFor } from '../../../src/hosting/response-headers.ts';
import { headersFile } from '../../../src/hosting/static-hosts.ts';

const html = (body: string) => `<!doctype html><meta charset="utf-8">${body}`;
const site = new URL('https://guide.example/repo/');
const pages = [
	{ file: 'index.html', html: html('<script>first()</script>') },
	{ file: '404.html', html: html('') },
	{ file: 'guide/index.html', html: html('<script>one()</script>') },
	{ file: 'guide/ethics/index.html', html: html('<script>two()</script>') },
	{ file: 'tools/pay/index.html', html: html('') },
	{ file: 'embed/index.html', html: html('<script>builder()</script>') },
	{ file: 'embed/pay/index.html', html: html('<a href="/repo/tools/pay/">More</a>') },
];
const files = ['embed/v1.js', 'embed/v1.2.3.js', '_astro/a.12345678.js', 'robots.txt', 'worker.js'];
const rules = headerRules(site, [...pages, ...files.map((file) => ({ file }))]);
const sent = (path: string) => ruleFor(rules, `/repo/${path}`)?.headers ?? {};
const policy = (path: string) => sent(path)['Content-Security-Policy'] ?? '';

// echo -n 'one()' | openssl dgst -sha256 -binary | base64, and so on.
const ONE = "'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4='";
const BUILDER = "'sha256-PzJhDqKmYTVjGdIR9TlVKP6ITn1tpBmRxNzpsrpRNEM='";

describe('what is sent with a page', () => {
	test('is said of its folder, with the scripts of every page there', () => {
		expect(policy('guide/')).toContain(ONE);
		expect(policy('guide/ethics/')).toBe(policy('guide/'));
	});

	test('is said of the page beside the tools’ frames alone', () => {
		expect(policy('embed/')).toContain(BUILDER);
		expect(policy('embed/')).toContain("frame-ancestors 'none'");
		expect(policy('embed/pay/')).not.toContain(BUILDER);
		expect(policy('embed/pay/')).toContain('frame-ancestors *');
	});

	test('sets no page apart that a frame leads to', () => {
		expect(sent('tools/pay/')).not.toHaveProperty('Cross-Origin-Opener-Policy');
		expect(sent('guide/')).toHaveProperty('Cross-Origin-Opener-Policy', 'same-origin');
	});
});

test('only a page that is told of the worker of large boards may name it', () => {
	const policyOf = (body: string) =>
		headerRules(site, [{ file: 'tools/bets/index.html', html: html(body) }])[0]?.headers[
			'Content-Security-Policy'
		];
	const island = '<astro-island props=\'{"worker":[0,"/repo/_astro/outlook.Ab12-_cd.js"]}\'>';
	expect(policyOf(island)).toContain('trusted-types outlook-worker');
	expect(policyOf('<a href="/repo/tools/bets/">Bets</a>')).toContain("trusted-types 'none'");
});

test('a release of the embed script is kept for ever, the one that moves on is asked about', () => {
	expect(sent('embed/v1.2.3.js')['Cache-Control']).toContain('immutable');
	expect(sent('embed/v1.js')['Cache-Control']).toBe('no-cache');
});

test('a script that may be a worker brings no policy of its own', () => {
	expect(sent('worker.js')).not.toHaveProperty('Content-Security-Policy');
	expect(sent('worker.js')['Cache-Control']).toBe('no-cache');
});

test('no two rules fit one address', () => {
	const paths = rules.flatMap((rule) => rule.paths);
	for (const path of paths.filter((one) => one.endsWith('*')))
		for (const other of paths)
			if (other !== path) expect(other.startsWith(path.slice(0, -1))).toBe(false);
});

describe('a list that hosts do not take stops the build', () => {
	const rule = (path: string, value: string) => ({ paths: [path], headers: { 'X-Test': value } });

	test('with what to do when it has too many rules', () => {
		const many = Array.from({ length: 100 }, (_, index) => rule(`/${index}.txt`, 'a'));
		expect(() => headersFile(many, '/')).toThrow(/101 rules.*takes 100.*\n.*FOLDERS/);
	});

	test('with the line when one is too long', () => {
		expect(() => headersFile([rule('/a/*', 'a'.repeat(2000))], '/')).toThrow(/X-Test: aaa/);
	});
});

describe('servers', () => {
	const rule = { paths: ['/a.b/*', '/c.txt'], headers: { 'X-Test': "it's 'so'" } };

	// nginx, ngx_http_map_module: `~` begins a pattern; ngx_http_headers_module: an empty header is not sent.
	test('nginx is told a rule by its address and each header once', () => {
		const maps = nginxMaps([rule]);
		expect(maps).toContain('"~^/a\\.b/" 0;');
		expect(maps).toContain('"~^/c\\.txt$" 0;');
		expect(maps).toContain(
			`map $five_truths_rule $five_truths_x_test {\n\tdefault "";\n\t0 "it's 'so'";`,
		);
		const server = nginxServer([rule], [], {}, '/');
		expect(server.match(/add_header X-Test /g)).toHaveLength(1);
	});

	test('Caddy is told the same, and both where an address has moved', () => {
		const moved = [{ from: '/old/', to: '/new/' }];
		expect(caddySite([rule], moved, {}, '/')).toContain(
			`@rule_0 path /a.b/* /c.txt\nheader @rule_0 {\n\tX-Test "it's 'so'"\n}`,
		);
		expect(caddySite([], moved, {}, '/')).toContain('redir @moved_0 /new/{five_truths_asked} 301');
		expect(nginxServer([], moved, {}, '/')).toContain(
			'location = /old/ {\n\treturn 301 /new/$is_args$args;\n}',
		);
	});
});
