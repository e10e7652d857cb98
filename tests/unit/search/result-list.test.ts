import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { resultItem } from '../../../src/search/result-list.ts';
import type { HitText } from '../../../src/search/site-index.ts';

const hit: HitText = {
	title: 'Base <b>rate</b>',
	url: '/glossary/#base-rate',
	kind: 'Term',
	excerpt: [
		{ text: 'How common <i>it</i> is: the ', marked: false },
		{ text: 'rate', marked: true },
	],
	sections: [],
	names: [],
	matched: [],
};

beforeEach(() => vi.stubGlobal('document', parseHTML('<html></html>').document));

test('a result says what it is and links to it', () => {
	const link = resultItem(hit).querySelector('a');
	expect(link?.getAttribute('href')).toBe('/glossary/#base-rate');
	expect(link?.textContent).toBe('Term Base <b>rate</b>');
});

test('markup in a text stays text, and only matches are marked', () => {
	const item = resultItem(hit);
	expect(item.querySelectorAll('b, i')).toHaveLength(0);
	expect([...item.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['rate']);
});

test('a claim says how it stands', () => {
	const item = resultItem({ ...hit, kind: 'Claim', verdict: 'contested' });
	expect(item.querySelector('.search-kind')?.textContent).toBe('Claim · contested');
});

test('a chapter shows its best sections in place of an excerpt', () => {
	const section = { title: 'The trap', url: '/guide/x/#trap', excerpt: hit.excerpt };
	const item = resultItem({ ...hit, kind: 'Chapter', sections: [section] });
	expect(item.querySelector('ul a')?.getAttribute('href')).toBe('/guide/x/#trap');
	expect(item.querySelectorAll('.search-excerpt')).toHaveLength(1);
});
