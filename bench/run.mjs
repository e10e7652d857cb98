/**
 * Runs the benchmarks one after the other and says how long each took: `npm run bench`, or only those
 * named, `npm run bench tools search`. The site is built first; `QUICK=1` takes few runs, to try them.
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const ALL = ['pages', 'peers', 'tools', 'search', 'embeds', 'load', 'build'];
const QUICK = { RUNS: '1', ROUNDS: '1' };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
	console.error(`No benchmark ${unknown.join(', ')}. There are: ${ALL.join(', ')}.`);
	process.exit(1);
}
const seconds = (started) => ((performance.now() - started) / 1000).toFixed(0);
const run = (command, args) =>
	spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...(process.env.QUICK && QUICK), ASTRO_TELEMETRY_DISABLED: '1' },
	}).status === 0;

const failed = [];
const began = performance.now();
if (!process.env.BUILT && !run('npm', ['run', '--silent', 'build', '--', '--silent']))
	process.exit(1);
for (const name of named.length > 0 ? named : ALL) {
	const started = performance.now();
	console.log(`\n# ${name}\n`);
	if (!run('node', [`bench/${name}.mjs`])) failed.push(name);
	console.log(`\n${name} took ${seconds(started)} s.`);
}
console.log(`\nAll took ${seconds(began)} s. The numbers are in bench/results/.`);
if (failed.length > 0) console.log(`Not measured: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
