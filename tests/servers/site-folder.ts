import { cpSync, existsSync, globSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { compressFolder } from '../../scripts/compress.mjs';
import { BASE, DIST } from '../support/built-site.ts';

/**
 * The built site as a server of our own has it: below its base path, the compressed files beside the
 * others. Made anew when the site was.
 *
 * @returns The folder that stands for `/`.
 */
export async function makeSiteFolder(): Promise<string> {
	const root = resolve('.cache/servers', basename(resolve(DIST)));
	const folder = `${root}${BASE}`;
	const isNew =
		existsSync(`${folder}.compressed`) &&
		builtAt(`${folder}.compressed`) > builtAt(`${DIST}/build.json`);
	if (isNew) return root;
	rmSync(root, { recursive: true, force: true });
	for (const file of globSync('**/*', { cwd: DIST })) {
		if (statSync(`${DIST}/${file}`).isDirectory()) continue;
		mkdirSync(dirname(`${folder}${file}`), { recursive: true });
		linkSync(`${DIST}/${file}`, `${folder}${file}`);
	}
	await compressFolder(folder);
	cpSync(`${DIST}/build.json`, `${folder}.compressed`);
	return root;
}

const builtAt = (file: string) => statSync(file).mtimeMs;
