import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { FIGURES, type FigureName } from '../../../../src/components/figures/index.ts';

const names = Object.keys(FIGURES) as FigureName[];
const props: Partial<Record<FigureName, Record<string, unknown>>> = {
	'base-rate-dots': { prevalence: 0.001, recall: 0.9, falsePositiveRate: 0.01, total: 1000 },
	'translation-ladder': {
		frauds: 1000,
		f1: 0.89,
		cases: [{ precision: 0.95 }, { precision: 0.89 }, { precision: 0.84 }],
	},
};
const styles = readFileSync(
	new URL('../../../../src/components/figures/figures.css', import.meta.url),
	'utf8',
);

const markup = new Map<FigureName, string>();
const body = (name: FigureName) => parseHTML(`<body>${markup.get(name)}</body>`).document;

beforeAll(async () => {
	const container = await AstroContainer.create();
	for (const name of names) {
		markup.set(name, await container.renderToString(FIGURES[name], { props: props[name] ?? {} }));
	}
});

describe.each(names)('the figure %s', (name) => {
	test('says what it shows to those who cannot see it', () => {
		for (const drawing of body(name).querySelectorAll('svg')) {
			expect(drawing.getAttribute('role')).toBe('img');
			const parts = (drawing.getAttribute('aria-labelledby') ?? '').split(' ');
			const words = parts.map((id) => drawing.querySelector(`#${id}`)?.textContent.trim() ?? '');
			expect(words).toHaveLength(2);
			expect(words[0]?.length).toBeGreaterThan(9);
			expect(words[1]?.length).toBeGreaterThan(80);
		}
	});

	test('takes its colours from the page and has no style of its own', () => {
		expect(markup.get(name)).not.toMatch(
			/style=|<style|#[0-9a-f]{3,8}"|rgb|hsl|oklch|undefined|NaN/,
		);
		expect(markup.get(name)).not.toMatch(/ (fill|stroke)="/);
	});

	test('uses only classes that the style sheet knows', () => {
		for (const element of body(name).querySelectorAll('[class]')) {
			for (const word of element.getAttribute('class')?.split(/\s+/) ?? []) {
				expect(styles).toContain(`.${word}`);
			}
		}
	});

	test('is small, and has no number with a long tail', () => {
		expect(Buffer.byteLength(markup.get(name) ?? '')).toBeLessThan(
			name === 'drift-over-time' ? 8000 : 6000,
		);
		expect(markup.get(name)).not.toMatch(/\d\.\d{3}/);
	});
});

test('no two figures share an id', () => {
	const ids = names.flatMap((name) =>
		[...body(name).querySelectorAll('[id]')].map((element) => element.getAttribute('id')),
	);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toHaveLength(
		2 * names.flatMap((name) => [...body(name).querySelectorAll('svg')]).length,
	);
});

test('figures with numbers say them in words too', () => {
	const described = (name: FigureName) =>
		[...body(name).querySelectorAll('desc')].map((desc) => desc.textContent).join(' ');
	expect(described('base-rate-dots')).toContain('1 of about 11 flagged is real');
	expect(described('translation-ladder')).toContain(
		'precision 0.84 and recall 0.95: 180 false flags, 54 missed',
	);
	expect(described('probability-fan')).toContain('16 lie in the outer band, which holds 80%');
});

test.each(names.filter((name) => props[name] === undefined))(
	'%s is labelled as a sketch',
	(name) => {
		expect(body(name).querySelector('svg')?.textContent).toContain('sketch');
		expect(body(name).querySelector('desc')?.textContent.trim()).toMatch(/^A sketch, not data\./);
	},
);
