/**
 * Builds the same files once more, elsewhere, and compares every byte with `dist/`: in a copy at
 * another path, without any cache, in another time zone, language and order of folders. `npm run
 * check:repeat`, after a build. The day is the first build's: it is part of what pages say.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const LEFT_OUT = ['node_modules', 'dist', '.cache', '.astro', '.git', 'tests', 'bench'];
const copy = join(mkdtempSync(join(tmpdir(), 'rebuild-')), 'a folder', 'of another name');

/** Every file's name with what it holds, in short. */
const hashesIn = (folder) =>
	new Map(
		globSync('**/*', { cwd: folder })
			.concat(globSync('.well-known/**/*', { cwd: folder }))
			.filter((name) => statSync(join(folder, name)).isFile())
			.map((name) => [
				name,
				createHash('sha256')
					.update(readFileSync(join(folder, name)))
					.digest('hex'),
			]),
	);

try {
	mkdirSync(copy, { recursive: true });
	cpSync('.', copy, {
		recursive: true,
		filter: (path) => !LEFT_OUT.includes(relative('.', path).split('/')[0]),
	});
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	const { day } = JSON.parse(readFileSync('dist/build.json', 'utf8'));
	const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--force'], {
		cwd: copy,
		encoding: 'utf8',
		env: {
			...process.env,
			...{ ASTRO_TELEMETRY_DISABLED: '1', BUILD_DATE: day },
			...{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
		},
	});
	if (status !== 0) throw new Error(`The build elsewhere failed.\n${stdout}${stderr}`);
	const first = hashesIn('dist');
	const second = hashesIn(join(copy, 'dist'));
	const differing = [...new Set([...first.keys(), ...second.keys()])]
		.filter((name) => first.get(name) !== second.get(name))
		.sort();
	if (differing.length > 0) {
		console.error(`Built twice, ${differing.length} of ${first.size} files differ:`);
		console.error(differing.slice(0, 20).join('\n'));
		process.exitCode = 1;
	} else console.log(`Built twice, all ${first.size} files are the same, byte for byte.`);
} finally {
	rmSync(resolve(copy, '../..'), { recursive: true, force: true });
}
