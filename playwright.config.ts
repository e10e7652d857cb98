import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const port = Number(process.env['TEST_PORT'] ?? 4399);
/** Pages of somebody else, for embeds. */
const foreignPort = Number(process.env['FOREIGN_PORT'] ?? 4398);
const dist = process.env['SITE_DIST'] ?? 'dist';
// Read by tools that only look at this file, too: then nothing may be built yet.
const about = `${dist}/build.json`;
const { base } = existsSync(about)
	? (JSON.parse(readFileSync(about, 'utf8')) as { base: string })
	: { base: '/' };

/** Without a path it is Playwright's own. */
const launched = (executablePath = process.env['CHROMIUM_PATH']) => ({
	launchOptions: {
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-background-networking'],
	},
});
/** They hide a tab, or go back to a page that the browser kept, which takes one with windows. */
const WITH_WINDOWS = ['e2e/embed-hidden-tab.test.ts', 'e2e/history.test.ts'];

/** Browser tests drive the built site, served as `npm start` serves it. */
export default defineConfig({
	testDir: 'tests',
	projects: [
		{
			name: 'browser',
			testMatch: ['e2e/**/*.test.ts', 'a11y/**/*.test.ts', 'hosts/**/*.test.ts'],
			testIgnore: WITH_WINDOWS,
			use: launched(process.env['WINDOWLESS_PATH']),
		},
		{ name: 'browser with windows', testMatch: WITH_WINDOWS, use: launched() },
	],
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 120_000,
	// A state that comes late on a busy machine has come; one that never comes fails all the same.
	expect: { timeout: 20_000 },
	reporter: [['dot'], ['./tests/support/count-reporter.ts']],
	outputDir: '.cache/playwright',
	use: {
		baseURL: `http://127.0.0.1:${port}${base}`,
		locale: 'en-GB',
		timezoneId: 'Pacific/Chatham',
		// It would answer in the place of what a test puts on the way. offline.test.ts lets it in.
		serviceWorkers: 'block',
	},
	webServer: [
		{
			command: 'node scripts/serve.mjs',
			env: { PORT: String(port), SITE_DIST: dist },
			url: `http://127.0.0.1:${port}${base}`,
			reuseExistingServer: false,
		},
		{
			command: 'node tests/support/foreign-server.mjs',
			env: { PORT: String(foreignPort) },
			url: `http://localhost:${foreignPort}/`,
			reuseExistingServer: false,
		},
	],
});
