import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, DIST, fileAt, readPage } from '../support/built-site.ts';

/**
 * Every address that was ever published, one on a line: people have linked to them, and the list only
 * grows (`npm run anchors`). A test that fails here is no reason to edit the list: give the page its
 * place back, or add the address to src/site/redirects.ts.
 */
const published = readFileSync('tests/fixtures/published-anchors.txt', 'utf8')
	.split('\n')
	.filter(Boolean);
const { redirects } = JSON.parse(readFileSync(`${DIST}/build.json`, 'utf8')) as {
	redirects: readonly { readonly from: string; readonly to: string }[];
};

/** Where a reader who asks for a page ends up. */
function arrival(path: string): string {
	const moved = redirects.find(({ from }) => from === `${BASE}${path.slice(1)}`);
	return moved ? `/${moved.to.slice(BASE.length)}` : path;
}

const byPage = new Map<string, string[]>();
for (const address of published) {
	const [path = '', anchor] = address.split('#');
	byPage.set(path, [...(byPage.get(path) ?? []), ...(anchor === undefined ? [] : [anchor])]);
}

test('the list is in order and says nothing twice', () => {
	expect(published.length).toBeGreaterThan(900);
	expect(published).toEqual([...new Set(published)].sort());
});

describe.each([...byPage])('a link to %s from long ago', (path, anchors) => {
	const target = arrival(path);

	test('still leads somewhere', () => {
		expect(fileAt(target)).toBeDefined();
	});

	if (anchors.length > 0)
		test('still finds every place on the page', () => {
			const { document } = readPage(target);
			expect(anchors.filter((anchor) => !document.getElementById(anchor))).toEqual([]);
		});
});
