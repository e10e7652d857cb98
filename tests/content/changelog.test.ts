import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ContentEntry, entriesOf } from '../support/content.ts';

const entries = ['claims', 'guide', 'faq', 'tools', 'datasets'].flatMap((folder) =>
	entriesOf<ContentEntry & { readonly number?: number }>(folder),
);

/** `189,935 → 189,938` on a day, from the entries’ `changes:`. */
const inContent = new Map<string, Set<string>>();
/** The claims that changed a value on a day, `C09`. */
const claimsOn = new Map<string, Set<string>>();
const add = (map: Map<string, Set<string>>, day: string, value: string) =>
	map.set(day, (map.get(day) ?? new Set()).add(value));
for (const { number, changes = [] } of entries)
	for (const { on, values = [] } of changes)
		for (const { from, to } of values) {
			add(inContent, on, `${from} → ${to}`);
			if (number !== undefined) add(claimsOn, on, `C${String(number).padStart(2, '0')}`);
		}

const sections = readFileSync('CHANGELOG.md', 'utf8')
	.split(/^## (?=\d{4}-\d{2}-\d{2}$)/m)
	.slice(1);
const inChangelog = new Map(
	sections.map((section) => {
		// Lines are wrapped: what changed may stand on two.
		const text = section.replace(/\s+/g, ' ');
		return [
			section.slice(0, 10),
			{ text, pairs: text.match(/\S+ → [^\s,.;:]+(?:[,.]\d+)*/g) ?? [] },
		];
	}),
);

test('the changelog has days with numbers to compare', () => {
	expect([...inContent.keys()].length).toBeGreaterThan(0);
	expect([...inChangelog.values()].flatMap(({ pairs }) => pairs).length).toBeGreaterThan(0);
});

test.each([...new Set([...inContent.keys(), ...inChangelog.keys()])])(
	'whoever reads what changed on %s finds the same in the changelog and on the site',
	(day) => {
		const logged = inChangelog.get(day);
		expect(new Set(logged?.pairs)).toEqual(inContent.get(day) ?? new Set());
		for (const claim of claimsOn.get(day) ?? []) expect(logged?.text).toContain(claim);
	},
);
