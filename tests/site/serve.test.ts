import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { BASE, DIST } from '../support/built-site.ts';

let running: ChildProcess | undefined;
afterEach(() => running?.kill());

/** Starts the server as `npm start` does after the build; gives what it prints until it is up or gone. */
function serve(port: string): Promise<string> {
	const child = spawn(process.execPath, ['scripts/serve.mjs'], {
		env: { ...process.env, PORT: port, SITE_DIST: DIST },
	});
	running = child;
	return new Promise((resolve) => {
		let printed = '';
		const take = (chunk: Buffer) => {
			printed += chunk.toString();
			if (printed.includes('Ctrl+C')) resolve(printed);
		};
		child.stdout.on('data', take);
		child.stderr.on('data', take);
		child.on('close', () => resolve(printed));
	});
}

const addressIn = (printed: string) => /http:\/\/\S+/.exec(printed)?.[0] ?? '';

test('whoever starts the site is told its address, and finds it there', async () => {
	const address = addressIn(await serve('0'));
	const response = await fetch(address);
	expect(response.status).toBe(200);
	expect(new URL(address).pathname).toBe(BASE);
	expect(await response.text()).toContain('<h1>');
});

test('a port that is taken is said in one line, with what to do', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	const { port } = other.address() as AddressInfo;
	const printed = await serve(String(port));
	other.close();
	expect(printed.trim()).toBe(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
});

test('a port that is no port is said, too', async () => {
	expect(await serve('eighty')).toContain('PORT must be a whole number from 0 to 65535');
});

test('an address without its last slash leads on, an unknown one says so', async () => {
	const address = addressIn(await serve('0'));
	const short = await fetch(`${address}guide/ethics`, { redirect: 'manual' });
	expect(short.status).toBe(301);
	expect(short.headers.get('location')).toBe(`${BASE}guide/ethics/`);
	const unknown = await fetch(`${address}no/such/page/`);
	expect(unknown.status).toBe(404);
	expect(await unknown.text()).toContain('There is no page at this address');
});

test.each([
	['guide/ethics.md', 'text/markdown; charset=utf-8'],
	['llms.txt', 'text/plain; charset=utf-8'],
	['five-truths.epub', 'application/epub+zip'],
])('a copy is sent as what it is, with how its letters are written (%s)', async (path, type) => {
	const address = addressIn(await serve('0'));
	const response = await fetch(`${address}${path}`);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe(type);
});

test.each(['..%2f..%2fpackage.json', '%2e%2e/package.json', '....//package.json'])(
	'nothing outside the built site is given away (%s)',
	async (path) => {
		const address = addressIn(await serve('0'));
		expect((await fetch(`${address}${path}`)).status).toBe(404);
	},
);
