import { expect, test } from 'vitest';
import { offlinePage } from '../../../src/offline/offline-page.ts';

const page = (name: string, main: string) => ({
	url: `https://five.example/${name}/`,
	html:
		`<!doctype html><html><head><title>${name} &amp; more · Five Truths</title></head>` +
		`<body><header>Five Truths</header><main id="content">${main}</main><footer>Foot</footer></body></html>`,
});

test('stands in the frame of the page read last, and lists what can be read, newest first', () => {
	const html = offlinePage([page('first', 'One.'), page('second', 'Costs $1 and $& more.')]);
	expect(html).toContain('<title>Offline · Five Truths</title>');
	expect(html).toContain('<header>Five Truths</header>');
	expect(html).not.toContain('Costs $1');
	expect(html.match(/<a href="[^"]+">[^<]+/g)).toEqual([
		'<a href="https://five.example/second/">second &amp; more',
		'<a href="https://five.example/first/">first &amp; more',
	]);
	expect(html.match(/<h1/g)).toHaveLength(1);
});

test('is a page of its own where nothing was read', () => {
	const html = offlinePage([]);
	expect(html).toMatch(/^<!doctype html>.*<h1>You are offline.*<\/html>$/s);
	expect(html).not.toContain('<li>');
});
