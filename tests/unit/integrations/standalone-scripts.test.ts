import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, bundleScript } from '../../../src/integrations/standalone-scripts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const compressed = (code: string) => brotliCompressSync(code).length;

describe('the search script', () => {
	const script = {
		name: 'searchScript',
		entry: 'src/search/entry.ts',
		file: '_astro/search.[hash].js',
	};
	let made: Bundle;
	beforeAll(async () => {
		made = await bundleScript(script, root, '/repo');
	});

	test('is one module of at most 6 kB, styles included', () => {
		expect(made.code).not.toMatch(/\bimport\s*["'`{]/);
		expect(made.code).toContain('.search-dialog');
		expect(compressed(made.code)).toBeLessThanOrEqual(6000);
	});

	test('has its content’s hash in its name, and the base path in its addresses', async () => {
		expect(made.file).toMatch(/^_astro\/search\.[\w-]{8}\.js$/);
		expect(made.code).toContain('/repo/');
		const again = await bundleScript(script, root, '/repo/');
		expect(again).toEqual(made);
		expect((await bundleScript(script, root, '/')).file).not.toBe(made.file);
	});
});

describe('the script that opens it', () => {
	test('is at most 350 bytes in a page and leaves nothing global', async () => {
		const { code } = await bundleScript(
			{ name: 'openSearchSource', entry: 'src/search/open-search.inline.ts' },
			root,
			'/',
		);
		expect(compressed(code)).toBeLessThanOrEqual(350);
		expect(code).toMatch(/^\(function\(\)\{.*\}\)\(\);?\s*$/s);
		expect(code).not.toContain('</');
	});
});

test('a script that does not fit into one file stops the build', async () => {
	const entry = 'tests/unit/integrations/no-such-script.ts';
	await expect(bundleScript({ name: 'x', entry }, root, '/')).rejects.toThrow(/no-such-script/);
});
