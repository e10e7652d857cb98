import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from '@playwright/test';
import { createSiteHandler } from '../../scripts/site-handler.mjs';
import { BASE, DIST } from './built-site.ts';

/** The built site at an origin of its own, which a test may take off the network or publish anew. */
export interface ChangingSite {
	/** Ends in the base path. */
	readonly url: string;
	/** What was asked for since the last look, below the base path, in order. */
	asked(): readonly string[];
	/** No network from now on, or one again. */
	isDown: boolean;
	/** Publishes something else: the new text of a file, from the old one. */
	publish(path: string, change: (old: string) => string): void;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Serves it for one test. */
export async function changingSite(): Promise<ChangingSite & { close(): void }> {
	const { handler } = createSiteHandler(DIST);
	const changed = new Map<string, (old: string) => string>();
	let asked: string[] = [];
	const server = createServer((request, response) => {
		if (site.isDown) {
			request.socket.destroy();
			return;
		}
		const path = (request.url ?? '').replace(/\?.*/, '').slice(BASE.length - 1);
		asked.push(path);
		const change = changed.get(path) ?? changed.get('*');
		const file = `${DIST}${path}${path.endsWith('/') ? 'index.html' : ''}`;
		if (!change || !existsSync(file) || (!changed.has(path) && !path.endsWith('/'))) {
			handler(request, response);
			return;
		}
		const type = TYPES[path.split('.')[1] ?? ''] ?? 'text/html; charset=utf-8';
		response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
		response.end(change(readFileSync(file, 'utf8')));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const site: ChangingSite = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`,
		asked() {
			const list = asked;
			asked = [];
			return list;
		},
		isDown: false,
		publish: (path, change) => changed.set(path, change),
	};
	return Object.assign(site, {
		close() {
			server.closeAllConnections();
			server.close();
		},
	});
}

/** Tests with a site of their own. */
export const siteTest = test.extend<{ site: ChangingSite }>({
	site: async ({ page }, use) => {
		const site = await changingSite();
		await use(site);
		await page.close();
		site.close();
	},
});
