import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { epubStyle } from '../../../src/copies/epub-style.ts';
import { lightColours } from '../../../src/copies/light-colours.ts';

describe('a reading app without OKLCH', () => {
	/* CSS Color 4 gives these in oklch: red, lime, white, and a grey worked out from its cube (0.6³ = 0.216 in linear light). */
	test.each([
		['0.62796 0.25768 29.2339', '#ff0000'],
		['0.86644 0.29483 142.4953', '#00ff00'],
		['1 0 0', '#ffffff'],
		['0.6 0 0', '#808080'],
	])('is given oklch(%s) as %s', (oklch, expected) => {
		const colours = lightColours(`--color-ink: light-dark(oklch(${oklch}), oklch(0 0 0));`);
		expect(colours.get('--color-ink')).toBe(expected);
	});

	test('is given a style sheet without layers, properties of our own or queries', () => {
		const read = (file: string) => readFileSync(`src/${file}`, 'utf8');
		const style = epubStyle({
			book: read('copies/epub.css'),
			drawings: [read('components/figures/figures.css'), read('components/interval-bar.css')],
			tokens: read('styles/tokens.css'),
		});
		expect(style.match(/@layer|@media|var\(|oklch|:dir|--/g) ?? []).toEqual([]);
		expect(style.split('{').length).toBe(style.split('}').length);
		expect(style).toContain('.drawing-dot');
	});

	test('stops the build for a colour that the site does not have', () => {
		const styles = { book: 'p { color: var(--color-none); }', drawings: [], tokens: '' };
		expect(() => epubStyle(styles)).toThrow('src/styles/tokens.css has no light --color-none.');
	});
});
