import { defineConfig } from 'vitest/config';

/** Suites that read the built pages: `dist`, or the folder `SITE_DIST` names. */
export default defineConfig({
	test: { include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 },
});
