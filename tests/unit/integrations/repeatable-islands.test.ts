import { expect, test } from 'vitest';
import { withoutUids } from '../../../src/integrations/repeatable-islands.ts';

test('an island loses the name that is made of a folder’s path, and keeps its number', () => {
	const island = '<astro-island uid="1x2KWQ" data-preact-island-id="2" props="{}">uid="x"';
	expect(withoutUids(`<p>${island}</p>`)).toBe(
		'<p><astro-island data-preact-island-id="2" props="{}">uid="x"</p>',
	);
});

test('an island without a number would lose its only name: that stops the build', () => {
	expect(() => withoutUids('<astro-island uid="1x2KWQ" props="{}">')).toThrow(/only name/);
});
