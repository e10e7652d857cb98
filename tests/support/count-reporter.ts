import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Reporter, Suite } from '@playwright/test/reporter';

/** Files named when it is said where the time went. */
const SLOWEST = 12;

/**
 * Writes how many browser tests passed and failed, for the total that `npm test` prints last. A test
 * that was skipped counts as neither, and its reason is printed; one that never came to run has failed.
 */
export default class CountReporter implements Reporter {
	#suite: Suite | undefined;

	onBegin(_config: unknown, suite: Suite): void {
		this.#suite = suite;
	}

	onEnd(): void {
		const tests = this.#suite?.allTests() ?? [];
		const passed = tests.filter((test) => test.outcome() === 'expected').length;
		const skipped = tests.filter((test) => test.expectedStatus === 'skipped');
		const reasons = skipped.map(({ location, annotations }) => {
			const reason = annotations.find(({ type }) => type === 'skip')?.description;
			return `NOTE ${basename(location.file)} is skipped: ${reason ?? 'no reason is given.'}`;
		});
		for (const reason of new Set(reasons)) console.log(reason);
		const seconds = new Map<string, number>();
		for (const { location, results } of tests) {
			const took = results.reduce((sum, { duration }) => sum + duration, 0) / 1000;
			const name = basename(location.file, '.test.ts');
			seconds.set(name, (seconds.get(name) ?? 0) + took);
		}
		const slowest = [...seconds].sort(([, a], [, b]) => b - a).slice(0, SLOWEST);
		if (tests.length > 100)
			console.log(
				`NOTE slowest files, seconds of one worker: ${slowest.map(([name, took]) => `${name} ${took.toFixed(0)}`).join(', ')}.`,
			);
		const failed = tests.length - passed - skipped.length;
		const file = process.env['COUNT_FILE'];
		if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
	}
}
