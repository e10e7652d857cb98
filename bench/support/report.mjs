import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { installedBrowser } from '../../scripts/find-browser.mjs';

/** A quick try leaves the numbers of the last real run alone. */
const FOLDER = process.env.QUICK ? '.cache/bench/results' : 'bench/results';

/** The machine in words, and what ran on it. The load says whether it was at rest. */
const machine = () => ({
	words: `${cpus().length} cores (${cpus()[0]?.model.trim() || 'unnamed'}), ${Math.round(totalmem() / 1e9)} GB, ${type()} ${release()}`,
	loadAtStart: Number(loadavg()[0].toFixed(1)),
});
const atStart = machine();

function versions() {
	const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
	const path = installedBrowser();
	const browser =
		path &&
		execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	const named = ['astro', 'preact', 'pagefind'].map((name) => [name, devDependencies[name]]);
	return { node: process.versions.node, browser: browser?.trim(), ...Object.fromEntries(named) };
}

/** Prints rows of texts and numbers under their headings, as Markdown. */
export function printTable(headings, rows) {
	console.log(`| ${headings.join(' | ')} |`);
	console.log(`| ${headings.map(() => '---').join(' | ')} |`);
	for (const row of rows) console.log(`| ${row.map((cell) => cell ?? '').join(' | ')} |`);
}

/**
 * What was aimed at and what was measured. It prints and never fails: what must hold is in the tests.
 *
 * @param {{ what: string, measured: number, atMost?: number, atLeast?: number, unit?: string }[]} targets
 */
export function judge(targets) {
	return targets.map(({ what, measured, atMost, atLeast, unit = '' }) => {
		const isMet = atMost === undefined ? measured >= atLeast : measured <= atMost;
		const aim = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
		return { what, aim: `${aim}${unit}`, measured: `${round(measured)}${unit}`, isMet };
	});
}

const round = (value) => Number(value.toFixed(2));

/**
 * Writes `<name>.json` to `bench/results/` and prints the targets.
 *
 * @param {string} name
 * @param {string} conditions How it was measured, in words.
 * @param {object} results
 * @param {ReturnType<typeof judge>} [targets]
 */
export function report(name, conditions, results, targets = []) {
	const met = targets.filter(({ isMet }) => isMet).length;
	if (targets.length > 0) {
		console.log(`\nTargets: ${met} of ${targets.length} met.\n`);
		printTable(
			['Target', 'Aim', 'Measured', 'Met'],
			targets.map(({ what, aim, measured, isMet }) => [what, aim, measured, isMet ? 'yes' : 'NO']),
		);
	}
	console.log(`\n${conditions}\nOn ${atStart.words}; load at the start ${atStart.loadAtStart}.`);
	const day = new Date().toISOString().slice(0, 10);
	const file = {
		benchmark: name,
		day,
		machine: atStart,
		versions: versions(),
		conditions,
		results,
		targets,
	};
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(file, null, '\t')}\n`);
}
