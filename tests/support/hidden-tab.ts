import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Tab {
	/** What an expression in the page comes to, as JSON can carry it. */
	evaluate(expression: string): Promise<unknown>;
	/** Brings the tab to the front, as a reader does who turns to it. */
	show(): Promise<void>;
	/** Closes the whole browser. */
	close(): Promise<void>;
}

const untilWritten = async (file: string): Promise<string> => {
	for (;;) {
		try {
			const text = readFileSync(file, 'utf8');
			if (text.includes('\n')) return text;
		} catch {
			// The browser has not written it yet; the test's own time limit ends the wait.
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
};

/**
 * Opens an address in a tab behind the one in front, in a browser of its own. Playwright tells every
 * page that it is in front, so this one is driven by the browser's own protocol.
 */
export async function openHiddenTab(executable: string, address: string): Promise<Tab> {
	const profile = mkdtempSync(join(tmpdir(), 'hidden-tab-'));
	const browser = spawn(
		executable,
		[
			...['--headless=new', '--no-sandbox', '--disable-background-networking'],
			...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
		],
		{ stdio: 'ignore' },
	);
	const [port = '', path = ''] = (await untilWritten(join(profile, 'DevToolsActivePort'))).split(
		'\n',
	);
	const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
	await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
	const waiting = new Map<number, (result: unknown) => void>();
	socket.addEventListener('message', ({ data }) => {
		const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
		if (id !== undefined) waiting.get(id)?.(result);
	});
	let last = 0;
	const ask = (method: string, params: object, sessionId?: string) =>
		new Promise<unknown>((resolve) => {
			waiting.set(++last, resolve);
			socket.send(JSON.stringify({ id: last, method, params, sessionId }));
		});

	const { targetId } = (await ask('Target.createTarget', { url: address, background: true })) as {
		targetId: string;
	};
	const { sessionId } = (await ask('Target.attachToTarget', { targetId, flatten: true })) as {
		sessionId: string;
	};
	return {
		async evaluate(expression) {
			const { result } = (await ask(
				'Runtime.evaluate',
				{ expression, returnByValue: true },
				sessionId,
			)) as { result: { value: unknown } };
			return result.value;
		},
		async show() {
			await ask('Target.activateTarget', { targetId });
		},
		async close() {
			const ended = new Promise((resolve) => browser.once('exit', resolve));
			browser.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
