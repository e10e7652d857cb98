import { writeFileSync } from 'node:fs';
import type { Reporter, Suite } from '@playwright/test/reporter';

/** Writes how many browser tests passed and failed, for the total that `npm test` prints last. */
export default class CountReporter implements Reporter {
	#suite: Suite | undefined;

	onBegin(_config: unknown, suite: Suite): void {
		this.#suite = suite;
	}

	onEnd(): void {
		const tests = this.#suite?.allTests() ?? [];
		const passed = tests.filter((test) => test.outcome() === 'expected').length;
		const file = process.env['COUNT_FILE'];
		if (file) writeFileSync(file, JSON.stringify({ passed, failed: tests.length - passed }));
	}
}
