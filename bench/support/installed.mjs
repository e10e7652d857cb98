import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A package of `bench/` with what it needs, in `.cache/bench/`: installed by its lock file, without any
 * install script, and again only when the lock changes.
 *
 * @param {string} name A folder below `bench/` with a package of its own.
 * @returns {string} Where it is installed.
 */
export function installed(name) {
	const from = join('bench', name);
	const to = resolve('.cache/bench', name);
	const lock = readFileSync(join(from, 'package-lock.json'), 'utf8');
	const mark = join(to, 'node_modules/.installed-by.json');
	mkdirSync(to, { recursive: true });
	if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
		console.log(`Installing ${from} …`);
		rmSync(join(to, 'node_modules'), { recursive: true, force: true });
		cpSync(from, to, { recursive: true });
		const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
		execFileSync('npm', ['ci', ...options], { cwd: to, stdio: ['ignore', 'ignore', 'inherit'] });
		writeFileSync(mark, lock);
	}
	return to;
}
