/**
 * Asks the registry for known holes in what we install: `npm run check:audit`, here and in `bench/`.
 * Each one found is mended or explained in `exceptions.json`; an explanation has a last day. It asks
 * the network, so it is no part of `npm test`. A registry that gives no answer is said, and exits 2.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { advisoriesOf, faultsOf } from './judge.mjs';

const exceptions = JSON.parse(readFileSync(new URL('exceptions.json', import.meta.url), 'utf8'));
const found = [];
for (const lock of ['package-lock.json', ...globSync('bench/**/package-lock.json').sort()]) {
	if (lock.includes('node_modules')) continue;
	const cwd = dirname(lock);
	const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd, encoding: 'utf8' });
	const report = JSON.parse(stdout || '{}');
	const advisories = advisoriesOf(report);
	if (advisories === undefined) {
		console.log(`NOTE ${lock}: no answer from the registry: ${report.message ?? 'nothing said'}`);
		process.exitCode = 2;
		continue;
	}
	console.log(`${lock}: ${advisories.length} known.`);
	found.push(...advisories);
}
if (process.exitCode === undefined) {
	const today = new Date().toISOString().slice(0, 10);
	const faults = faultsOf(found, exceptions, today);
	for (const fault of faults) console.error(fault);
	process.exitCode = faults.length === 0 ? 0 : 1;
}
