import { defineConfig } from 'vitest/config';

/** Suites that ask real servers for the built site: `dist`, or the folder `SITE_DIST` names. */
export default defineConfig({
	test: {
		include: ['tests/servers/**/*.test.ts'],
		globalSetup: 'tests/servers/start-servers.ts',
		testTimeout: 60_000,
	},
});
