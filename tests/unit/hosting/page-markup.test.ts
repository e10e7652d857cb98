import { describe, expect, test } from 'vitest';
import { inlineCode } from '../../../src/hosting/inline-code.ts';
import { withLessMarkup, withoutIndexMarks, withPolicy } from '../../../src/hosting/page-markup.ts';

const page = (head: string, body = '') =>
	`<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

// echo -n 'go()' | openssl dgst -sha256 -binary | base64
const GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

describe('what a page carries', () => {
	test('is what stands between the tags, to the letter', () => {
		const { scripts } = inlineCode(page('<script>go()</script><script>\ngo()\n</script>'));
		expect(scripts).toContain(GO);
		expect(scripts).toHaveLength(2);
	});

	test('is not what comes from a file, nor what is never run', () => {
		const head =
			'<script src="/a.js"></script><script type="application/ld+json">{}</script><script type="module" src="/b.js"></script>';
		expect(inlineCode(page(head)).scripts).toEqual([]);
	});
});

describe('a page with its policy', () => {
	test('has it right behind the character set', () => {
		const made = withPolicy(page('<script>go()</script>'));
		expect(made).toMatch(
			/<meta charset="utf-8"><meta http-equiv="content-security-policy" content="/,
		);
		expect(made).toContain(`script-src 'self' ${GO};`);
	});

	test.each(['<html><head></head></html>', '<html><head><script>a</script><meta charset="utf-8">'])(
		'is not made where it would come too late (%s)',
		(html) => {
			expect(() => withPolicy(html)).toThrow('at the top of its head');
		},
	);
});

describe('a page in fewer bytes', () => {
	const islands = page(
		'<style>p{}</style>',
		'<style>astro-island,astro-slot{display:contents}</style><script>a()</script><script>b()</script>' +
			'<astro-island uid="x" props="{&quot;a&quot;:[0,&quot;it&#39;s &amp; so&quot;]}" ssr></astro-island>',
	);

	test('is handed the same', () => {
		expect(withLessMarkup(islands)).toContain(
			`<astro-island uid="x" props='{"a":[0,"it&#39;s &amp; so"]}' ssr>`,
		);
	});

	test('is styled from the head, and brought to life by one script', () => {
		const made = withLessMarkup(islands);
		expect(made).toContain(
			'<style>p{}astro-island,astro-slot{display:contents}</style></head><body><script>a();b()</script><astro-island',
		);
	});

	test('has one script at its end, the search first', () => {
		const scripts =
			'<script>one()</script><p>Between</p><script>let a</script>\n<script>let b</script>' +
			'<script data-search-script="/s.js">let c</script>';
		expect(withLessMarkup(page('', scripts))).toContain(
			'<body><script>one()</script><p>Between</p><script data-search-script="/s.js">let c;let a;let b</script></body>',
		);
	});

	test('bears no marks that only the search index is made from', () => {
		const marked =
			'<main data-pagefind-body data-pagefind-filter="type:Page"><h1 data-pagefind-meta="title">T</h1>' +
			'<p data-search-keywords="a, b" class="c">x</p><div data-pagefind-ignore="all">y</div></main>';
		expect(withoutIndexMarks(page('', marked))).toContain(
			'<main><h1>T</h1><p class="c">x</p><div data-pagefind-ignore="all">y</div></main>',
		);
	});

	test('leaves a page without islands as it is', () => {
		const plain = page('<style>p{}</style>', '<script>a()</script><script>b()</script>');
		expect(withLessMarkup(plain)).toBe(plain);
	});
});
