import { describe, expect, test } from 'vitest';
import { filesNamedIn, treatmentOf } from '../../../src/offline/treatment.ts';

const BASE = 'https://five.example/some/base/';
const treated = (path: string, mode = 'no-cors', method = 'GET') =>
	treatmentOf({ method, mode, url: new URL(path, BASE).href }, BASE);

describe('what is done with a request', () => {
	test.each([
		['', 'page'],
		['guide/ethics/?from=a#limits', 'page'],
		['404.html', 'page'],
		['five-truths.pdf', 'leave'],
		['guide/ethics.md', 'leave'],
		['embed/salary-premium/', 'leave'],
		['embed/', 'leave'],
		['/another/site/', 'leave'],
		['https://elsewhere.example/some/base/', 'leave'],
	] as const)('opened as a page, %s: %s', (path, treatment) => {
		expect(treated(path, 'navigate')).toBe(treatment);
	});

	test.each([
		['_astro/tool.abc.js', 'file'],
		['pagefind/pagefind-entry.json?ts=1', 'search'],
		['favicon.svg', 'search'],
		['pictures/home.png', 'leave'],
		['embed/v1.js', 'leave'],
		['evidence.json', 'leave'],
	] as const)('fetched by a page, %s: %s', (path, treatment) => {
		expect(treated(path)).toBe(treatment);
		expect(treated(path, 'cors', 'HEAD')).toBe('leave');
	});
});

test('the files that pages, scripts and styles name are found, each once', () => {
	expect(
		filesNamedIn(
			'<link href="/some/base/_astro/a.B-_1.css"><script>import("/_astro/b.js")</script>' +
				'import{x}from"./c.js";import`./d.js`;url(/_astro/e.woff2)url(./f.woff2)' +
				'["_astro/b.js"] ./g.js /elsewhere/h.js',
		),
	).toEqual(['a.B-_1.css', 'b.js', 'c.js', 'd.js', 'e.woff2', 'f.woff2']);
});
