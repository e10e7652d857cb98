import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bundleScript } from '../../../src/integrations/standalone-scripts.ts';
import { holdToLicences, packagesIn } from '../../../src/integrations/shipped-packages.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('the packages in a script', () => {
	test('are those with code left in it, each once, the innermost where one brings another', () => {
		const kept = { renderedLength: 10 };
		const modules = {
			'/a b/node_modules/preact/dist/preact.module.js': kept,
			'/a b/node_modules/preact/hooks/dist/hooks.module.js': kept,
			'/a b/node_modules/outer/node_modules/@scope/inner/index.js': kept,
			'/a b/node_modules/dropped/index.js': { renderedLength: 0 },
			'/a b/src/islands/tool.ts': kept,
			'\0rolldown/runtime.js': kept,
			// By small-preload.ts, and no code of Vite's.
			'\0vite/preload-helper.js': kept,
			'\0virtual:content/quiz': kept,
		};
		expect(packagesIn([{ fileName: 'tool.js', modules }, { fileName: 'tool.css' }])).toEqual([
			'@scope/inner',
			'preact',
			'rolldown',
		]);
	});

	test('stop the build when one has no licence listed, with what to do', () => {
		expect(() => holdToLicences(['preact', 'left-pad'], 'tool.js')).toThrow(
			/tool\.js has code of left-pad in it.*\n.*src\/site\/licences\.ts/,
		);
		expect(() => holdToLicences(['preact', 'astro'], 'tool.js')).not.toThrow();
	});

	test('are looked for in a script of its own, too', async () => {
		const entry = 'tests/fixtures/scripts/unlisted-package.ts';
		await expect(bundleScript({ name: 'x', entry }, root, '/')).rejects.toThrow(/fflate/);
	});
});
