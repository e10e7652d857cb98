import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const START_MS = 60_000;

/** Below the ports that systems give to outgoing connections: it must stay free while our site is built. */
export async function freePort(): Promise<number> {
	const port = randomInt(20_000, 30_000);
	const server = createServer().listen(port, '127.0.0.1');
	try {
		await once(server, 'listening');
	} catch {
		return freePort();
	}
	server.close();
	await once(server, 'close');
	return port;
}

/** Whether anything answers there, be it an error. */
export const answers = (address: string) =>
	fetch(address).then(
		() => true,
		() => false,
	);

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
	exitCode !== null || signalCode !== null;

/** Programs that run until they are stopped, all together. */
export function servers() {
	const started: ChildProcess[] = [];
	return {
		start: (command: string, args: readonly string[], env = {}): void => {
			started.push(spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' }));
		},
		/** @throws when one of them ends by itself, or none is ready in time. */
		until: async (what: string, isReady: () => boolean | Promise<boolean>): Promise<void> => {
			const end = Date.now() + START_MS;
			while (Date.now() < end) {
				if (await isReady()) return;
				const ended = started.find(hasEnded);
				if (ended) throw new Error(`${ended.spawnargs.join(' ')} has ended by itself.`);
				await wait(100);
			}
			throw new Error(`${what} did not start within ${START_MS / 1000} seconds.`);
		},
		/** The last one first: it may need those before it. */
		stopAll: async (): Promise<void> => {
			for (const child of started.reverse()) {
				if (hasEnded(child)) continue;
				child.kill();
				await once(child, 'exit');
			}
		},
	};
}
