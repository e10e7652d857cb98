import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** The name that readers call the site by; it is asked at 127.0.0.1. */
export const HOST = 'guide.example';

export interface Server {
	readonly name: string;
	readonly httpPort: number;
	readonly httpsPort: number;
}

export interface RunningServer extends Server {
	readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 30_000;

export const isInstalled = (command: string): boolean =>
	spawnSync(command, ['version']).error === undefined;

/** Ports that nobody listens on, different ones. */
export async function freePorts(count: number): Promise<readonly number[]> {
	const taken = await Promise.all(
		Array.from({ length: count }, async () => {
			const server = createServer().listen(0, '127.0.0.1');
			await once(server, 'listening');
			return server;
		}),
	);
	const ports = taken.map((server) => (server.address() as AddressInfo).port);
	await Promise.all(taken.map((server) => new Promise((closed) => server.close(closed))));
	return ports;
}

/**
 * Starts a server and waits until it answers.
 *
 * @throws with what it printed when it stops or never answers.
 */
export async function run(
	server: Server,
	[command = '', ...args]: readonly string[],
	env: NodeJS.ProcessEnv = {},
): Promise<RunningServer> {
	const child = spawn(command, args, {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const started = Date.now();
	while (!(await answers(server.httpsPort)) || !(await answers(server.httpPort))) {
		if (child.exitCode !== null || Date.now() - started > PATIENCE_MS) {
			await end(child);
			throw new Error(`${server.name} does not come up:\n${printed}`);
		}
		await setTimeout(50);
	}
	return { ...server, stop: () => end(child) };
}

const answers = (port: number) =>
	new Promise<boolean>((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
		socket.on('connect', () => socket.destroy());
	});

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	child.kill('SIGTERM');
	await once(child, 'exit');
}
