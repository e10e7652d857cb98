import { expect, test } from 'vitest';
import { BASE, fileAt, readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';

const pages = new Map(pagePaths.map((path) => [path, readPage(path)]));

/** The fault of one link on one page, or nothing. */
function faultOf(from: string, link: string): string | undefined {
	if (/^(https?:|mailto:|data:)/.test(link)) return undefined;
	const url = new URL(link, `http://site${BASE.slice(0, -1)}${from}`);
	if (!url.pathname.startsWith(BASE)) return `leaves the base path ${BASE}`;
	const path = url.pathname.slice(BASE.length - 1);
	if (fileAt(path) === undefined) return 'leads nowhere';
	if (url.hash === '' || !path.endsWith('/')) return undefined;
	const target = pages.get(path)?.document.getElementById(decodeURIComponent(url.hash.slice(1)));
	return target ? undefined : 'names a place that the page does not have';
}

test.each(pagePaths)('no link on %s is dead', (path) => {
	const { document } = pages.get(path) ?? readPage(path);
	const attributes = ['href', 'src', 'action', 'data-search-script'];
	const links = attributes.flatMap((name) =>
		[...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
	);
	const faults = links.flatMap((link) => {
		const fault = faultOf(path, link);
		return fault === undefined ? [] : [`${link} ${fault}`];
	});
	expect(faults).toEqual([]);
});

test.each(pagePaths)('no button on %s opens a popover that is not there', (path) => {
	const { document } = pages.get(path) ?? readPage(path);
	const missing = [...document.querySelectorAll('[popovertarget]')]
		.map((button) => button.getAttribute('popovertarget') ?? '')
		.filter((id) => !document.getElementById(id));
	expect(missing).toEqual([]);
});
