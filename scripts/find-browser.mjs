/** Finds a Chromium for the browser suites, or installs Debian's where that is possible. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function onPath(name) {
	const found = spawnSync('which', [name], { encoding: 'utf8' });
	return found.status === 0 ? found.stdout.trim() : undefined;
}

/**
 * @returns {string | undefined} The path of a browser that is there already; none is installed.
 * @throws {Error} when CHROMIUM_PATH names no file.
 */
export function installedBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM_PATH is ${named}, but there is no file.`);
	}
	const own = chromium.executablePath();
	return NAMES.map(onPath).find(Boolean) ?? [MAC, own].find((path) => path && existsSync(path));
}

/**
 * The same browser without windows, as Playwright's own is: a third quicker to drive. It hides no tab and
 * keeps no page to go back to.
 *
 * @returns {string | undefined} Its path; undefined where there is none, or CHROMIUM_PATH names another.
 */
export const windowlessBrowser = () =>
	process.env.CHROMIUM_PATH ? undefined : onPath('chromium-headless-shell');

/**
 * @returns {string} The path of a Chromium or Chrome.
 * @throws {Error} in one line that says what to do, when there is none and none can be installed.
 */
export function findBrowser() {
	const found = installedBrowser();
	if (found) return found;
	if (onPath('apt-get') && process.getuid?.() === 0) {
		console.log('No browser found: installing Debian’s chromium with apt-get.');
		const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
		execFileSync('apt-get', ['update'], quiet);
		execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
		const now = installedBrowser();
		if (now) return now;
	}
	throw new Error(
		'No Chromium found. Install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH.',
	);
}
