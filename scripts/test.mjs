/**
 * Runs every check, in the order that finds a fault soonest, and prints `N passed, N failed` last.
 * `npm test`. A later step still runs when an earlier one failed, unless it needs its result.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, windowlessBrowser } from './find-browser.mjs';

const CACHE = '.cache';
rmSync(`${CACHE}/counts`, { recursive: true, force: true });
mkdirSync(`${CACHE}/counts`, { recursive: true });

const BASE_SITE = { SITE_DIST: `${CACHE}/dist-base` };
const BASE_BUILD = {
	...BASE_SITE,
	BASE_PATH: '/some/base/',
	SITE_URL: 'https://guide.example',
	// Long after every day to look again, so that overdue checks are seen on any date.
	BUILD_DATE: '2040-02-29',
	// The other build has none; this one has one that runs and one that is over.
	PROMOTIONS: 'tests/fixtures/promotions',
};

/** What a suite's report says, or one check for a step that only passes or fails. */
const countFile = (name) => `${CACHE}/counts/${name}.json`;
const vitest = (name, config) => [
	...['vitest', 'run', '--config', config],
	...['--reporter=dot', '--reporter=json', `--outputFile.json=${countFile(name)}`],
];

const total = { passed: 0, failed: 0 };
const failures = [];

function run(name, [command, ...args], env = {}) {
	const started = Date.now();
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', COUNT_FILE: countFile(name), ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => (output += error.message));
		child.on('close', (code) => {
			const seconds = ((Date.now() - started) / 1000).toFixed(1);
			const { passed, failed } = counted(name, code === 0);
			total.passed += passed;
			total.failed += failed;
			console.log(
				`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${passed} passed, ${failed} failed, ${seconds} s)`,
			);
			// What a test has to tell, whatever colours its runner puts around it.
			const printed = output.split('\n').flatMap((line) => /NOTE .*/.exec(line) ?? []);
			if (printed.length > 0) console.log(printed.join('\n'));
			if (code !== 0) {
				failures.push(name);
				console.log(output.trimEnd());
			}
			resolve(code === 0);
		});
	});
}

function counted(name, ok) {
	const file = countFile(name);
	if (!existsSync(file)) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const passed = report.numPassedTests ?? report.passed;
	const failed = report.numFailedTests ?? report.failed;
	// A suite that died without a failing test has failed all the same.
	return { passed, failed: ok ? failed : Math.max(1, failed) };
}

const quick = async () => {
	// The linter and the checker read the types that this writes.
	await run('types of the content', ['astro', 'sync', '--force']);
	// On two cores, side by side; the checker writes nothing then.
	await Promise.all([
		run('types', ['astro', 'check', '--noSync', '--minimumFailingSeverity', 'hint']),
		(async () => {
			await run('format', ['prettier', '--check', '--log-level', 'warn', '.']);
			await run('lint', ['eslint', '--max-warnings', '0', '.']);
			await run('unused', ['knip', '--treat-config-hints-as-errors']);
		})(),
	]);
};

const built = async () => {
	await run('unit', vitest('unit', 'vitest.config.ts'));
	const isBuilt = await run('build', ['astro', 'build', '--force']);
	const isBaseBuilt = await run(
		'build under a base path',
		['astro', 'build', '--force', '--outDir', BASE_SITE.SITE_DIST],
		BASE_BUILD,
	);
	if (isBuilt) {
		await run('site', vitest('site', 'vitest.site.config.ts'));
		await run('the same build elsewhere', ['node', 'scripts/rebuild.mjs']);
		await run('servers', vitest('servers', 'vitest.servers.config.ts'));
	}
	if (isBaseBuilt) {
		await run(
			'site under a base path',
			vitest('site under a base path', 'vitest.site.config.ts'),
			BASE_SITE,
		);
		await run(
			'servers under a base path',
			vitest('servers under a base path', 'vitest.servers.config.ts'),
			BASE_SITE,
		);
	}
	return isBuilt && isBaseBuilt;
};

const browsers = { CHROMIUM_PATH: findBrowser(), WINDOWLESS_PATH: windowlessBrowser() };
await quick();
if (await built()) {
	await run('browser', ['playwright', 'test'], browsers);
	await run('browser under a base path', ['playwright', 'test', 'e2e/base-path.test.ts'], {
		...BASE_SITE,
		...browsers,
	});
}

if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
