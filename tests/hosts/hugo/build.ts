import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { copied } from '../snippets.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

export const isHugoInstalled = () => spawnSync('hugo', ['version']).status === 0;

/** Each post holds the tool between two paragraphs, as a writer would have it. */
const post = (title: string, tool: string) =>
	`---\ntitle: ${title}\n---\n\nBefore the tool.\n\n${tool}\n\nAfter the tool.\n`;

/**
 * A Hugo blog with what a writer copies from us: pasted in posts (`/script/`, `/frame/`), and pasted
 * in shortcodes that posts name (`/script-shortcode/`, `/frame-shortcode/`).
 *
 * @param site The address of the site that is embedded.
 * @returns The blog's address, on an origin and a host name that are not ours.
 */
export async function serveHugoBlog(site: string) {
	const folder = mkdtempSync(`${tmpdir()}/hugo-`);
	cpSync(HERE, folder, { recursive: true });
	mkdirSync(`${folder}/content`);
	mkdirSync(`${folder}/layouts/shortcodes`);
	for (const [kind, snippet] of Object.entries(copied(site))) {
		writeFileSync(`${folder}/content/${kind}.md`, post(kind, snippet));
		writeFileSync(`${folder}/layouts/shortcodes/tool-${kind}.html`, snippet);
		const named = post(`${kind} shortcode`, `{{< tool-${kind} >}}`);
		writeFileSync(`${folder}/content/${kind}-shortcode.md`, named);
	}
	execFileSync('hugo', ['--source', folder, '--quiet']);
	const server = createServer(sirv(`${folder}/public`)).listen(0, 'localhost');
	await once(server, 'listening');
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}`,
		stop: () => {
			server.close();
			server.closeAllConnections();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
