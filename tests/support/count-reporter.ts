import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Reporter, Suite } from '@playwright/test/reporter';

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
		const failed = tests.length - passed - skipped.length;
		const file = process.env['COUNT_FILE'];
		if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
	}
}
