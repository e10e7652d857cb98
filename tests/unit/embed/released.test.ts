import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, expectTypeOf, test } from 'vitest';
import type { CareerToolResultEvent } from '../../../public/embed/v1.d.ts';
import { bundleScript } from '../../../src/integrations/standalone-scripts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = `${root}/public/embed/`;
const newest = JSON.parse(readFileSync(`${folder}v1.json`, 'utf8')) as Record<string, string>;

test('a writer who pins the newest version gets the file its integrity value is for', () => {
	const code = readFileSync(`${folder}${newest['file'] ?? ''}`);
	const hash = createHash('sha384').update(code).digest('base64');
	expect(newest['integrity']).toBe(`sha384-${hash}`);
});

test('the script at /embed/v1.js is the newest published one', async () => {
	const { code } = await bundleScript(
		{ name: 'embedScript', entry: 'src/embed/entry.ts', file: 'embed/v1.js', isClassic: true },
		root,
		'/',
	);
	expect(
		code,
		'src/embed changed: npm run build && npm run embed:release -- with the next version',
	).toBe(readFileSync(`${folder}${newest['file'] ?? ''}`, 'utf8'));
});

test('no published version is newer than the newest', () => {
	const versions = globSync('v1.*.*.js', { cwd: folder });
	const parts = (file: string) => file.split('.').slice(1, 3).map(Number);
	const sorted = versions.sort((a, b) => {
		const [[minorA = 0, patchA = 0], [minorB = 0, patchB = 0]] = [parts(a), parts(b)];
		return minorA - minorB || patchA - patchB;
	});
	expect(sorted.at(-1)).toBe(newest['file']);
});

test('the published types know the element and its event', () => {
	const created = () => document.createElement('career-tool');
	expectTypeOf(created).returns.toEqualTypeOf<HTMLElement>();
	expectTypeOf<CareerToolResultEvent['detail']>().toEqualTypeOf<{
		readonly tool: string;
		readonly sentence: string;
	}>();
});
