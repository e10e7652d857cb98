import { describe, expect, test } from 'vitest';
import { headerRules, headersFile, nginxLocations } from '../../../src/hosting/response-headers.ts';

describe.each(['/', '/some/base/'])('a site at %s', (base) => {
	const rules = headerRules(base);
	const ruleFor = (path: string) => rules.filter((rule) => path.startsWith(rule.path));

	test.each([
		'_astro/tool.abc.js',
		'_astro/font.woff2',
		'embed/v1.js',
		'embed/salary-premium/',
		'oembed/salary-premium.json',
		'pictures/salary-premium/start.png',
	])('lets any page read %s, and says so once', (path) => {
		const [rule, ...more] = ruleFor(`${base}${path}`);
		expect(more).toEqual([]);
		expect(rule?.headers['Access-Control-Allow-Origin']).toBe('*');
		expect(rule?.headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
	});

	test.each(['', 'tools/salary-premium/', 'guide/', 'embedded/', '_headers'])(
		'says nothing of %s',
		(path) => {
			expect(ruleFor(`${base}${path}`)).toEqual([]);
		},
	);

	test('has no two rules that fit one address', () => {
		for (const one of rules)
			for (const other of rules)
				if (one !== other) expect(one.path.startsWith(other.path)).toBe(false);
	});

	test('lets browsers keep for ever only what changes its name with its content', () => {
		const kept = rules.filter(({ headers }) => headers['Cache-Control']?.includes('immutable'));
		expect(kept.map(({ path }) => path)).toEqual([`${base}_astro/`]);
	});

	test('is written as Netlify and Cloudflare read it: a path, then its headers, set in', () => {
		const blocks = headersFile(rules).trimEnd().split('\n\n');
		expect(blocks).toHaveLength(rules.length);
		for (const [index, block] of blocks.entries()) {
			const [path, ...headers] = block.split('\n');
			expect(path).toBe(`${rules[index]?.path ?? ''}*`);
			expect(headers.length).toBeGreaterThan(0);
			for (const header of headers) expect(header).toMatch(/^ {2}[A-Z][A-Za-z-]+: \S[^\n]*$/);
		}
	});

	test('is written as nginx reads it: locations that no pattern overrides, each header once', () => {
		const text = nginxLocations(rules, {});
		const blocks = text.match(
			/^location \^~ \/\S+ \{\n(?: {4}add_header [A-Za-z-]+ "[^"\n]+" always;\n)+\}\n/gm,
		);
		expect(blocks).toHaveLength(rules.length);
		expect(blocks?.join('\n')).toBe(text);
	});
});
