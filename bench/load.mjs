/**
 * What a server of our own bears: `npm run bench:load`, which builds the site first.
 *
 * Caddy and nginx, as deploy/ sets them up, each answer 10,000 requests over loopback, encrypted, on 50
 * connections that stay open. The requests are first visits in turn, one to each page: the page, its
 * styles and its fonts, compressed with Brotli where the server has it ready. An answer that is not a 200,
 * or not as long as the file, is an error. The client runs on the same processors and is counted with
 * them, so that a server alone does better than the table says.
 *
 * Then the arithmetic of a visit, for whoever pays a content network by request or by byte.
 * REQUESTS and CONNECTIONS change the numbers.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { percentile } from '../scripts/percentile.ts';
import { startCaddy } from '../tests/servers/caddy.ts';
import { startNginx } from '../tests/servers/nginx.ts';
import { HOST, isInstalled } from '../tests/servers/running.ts';
import { makeSiteFolder } from '../tests/servers/site-folder.ts';
import { report } from './support/report.mjs';

const REQUESTS = Number(process.env.REQUESTS ?? 10_000);
const CONNECTIONS = Number(process.env.CONNECTIONS ?? 50);
const WARM_UP = 500;

const root = await makeSiteFolder();
const { base, redirects } = JSON.parse(readFileSync('dist/build.json', 'utf8'));

/** What a reader's browser asks for on a first visit to each page. */
const visits = globSync('**/index.html', { cwd: 'dist' })
	.filter((file) => !file.startsWith('embed/'))
	.sort()
	.map((file) => {
		const html = readFileSync(`dist/${file}`, 'utf8');
		const links = html.matchAll(/<link rel="(?:stylesheet|preload)" href="([^"]+)"/g);
		return [`${base}${file.replace(/index\.html$/, '')}`, ...[...links].map(([, href]) => href)];
	})
	.filter(([address]) => !redirects.some(({ from }) => from === address));
const fileOf = (address) => `${root}${address.endsWith('/') ? `${address}index.html` : address}`;
const sizeOf = (address, ending) => {
	const size = (name) => statSync(name, { throwIfNoEntry: false })?.size;
	return size(`${fileOf(address)}.${ending}`) ?? size(fileOf(address));
};

async function load({ name, httpsPort }) {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, rejectUnauthorized: false });
	const order = visits.flat();
	const times = new Float64Array(REQUESTS);
	const faults = [];
	let bytes = 0;

	const one = (address) =>
		new Promise((resolve) => {
			const started = performance.now();
			const fail = (error) => {
				faults.push(`${address}: ${error}`);
				resolve(performance.now() - started);
			};
			const asked = request(
				{
					agent,
					host: '127.0.0.1',
					port: httpsPort,
					servername: HOST,
					path: address,
					headers: { Host: HOST, 'Accept-Encoding': 'gzip, deflate, br, zstd' },
				},
				(response) => {
					let length = 0;
					response.on('data', (chunk) => (length += chunk.length));
					response.on('error', fail);
					response.on('end', () => {
						const ending = response.headers['content-encoding'] === 'gzip' ? 'gz' : 'br';
						bytes += length;
						if (response.statusCode !== 200) return fail(response.statusCode);
						if (length !== sizeOf(address, ending)) return fail(`${length} bytes`);
						resolve(performance.now() - started);
					});
				},
			);
			asked.on('error', fail);
			asked.end();
		});

	const run = async (count, note) => {
		let next = 0;
		const line = async () => {
			while (next < count) {
				const index = next++;
				note(index, await one(order[index % order.length]));
			}
		};
		await Promise.all(Array.from({ length: CONNECTIONS }, line));
	};
	await run(WARM_UP, () => undefined);
	bytes = 0;
	const started = performance.now();
	await run(REQUESTS, (index, time) => (times[index] = time));
	const seconds = (performance.now() - started) / 1000;
	agent.destroy();
	const ascending = times.toSorted();
	const at = (share) => Number(percentile(ascending, share).toFixed(1));
	return {
		server: name,
		requests: REQUESTS,
		errors: faults.length,
		firstErrors: faults.slice(0, 5),
		requestsPerSecond: Math.round(REQUESTS / seconds),
		megabytesPerSecond: Number((bytes / seconds / 1e6).toFixed(1)),
		milliseconds: { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) },
	};
}

const results = [];
console.log(`${cpus().length} cores, shared with the client; ${CONNECTIONS} connections.`);
console.log('| Server | Requests | Errors | Per second | MB/s | p50 | p95 | p99 | max (ms) |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [command, start] of [
	['caddy', startCaddy],
	['nginx', startNginx],
]) {
	if (!isInstalled(command)) {
		console.log(`| ${command} is not installed | | | | | | | | |`);
		continue;
	}
	const server = await start(root);
	try {
		const result = await load(server);
		const { p50, p95, p99, max } = result.milliseconds;
		console.log(
			`| ${result.server} | ${result.requests} | ${result.errors} | ${result.requestsPerSecond} | ${result.megabytesPerSecond} | ${p50} | ${p95} | ${p99} | ${max} |`,
		);
		for (const fault of result.firstErrors) console.log(fault);
		results.push(result);
	} finally {
		await server.stop();
	}
}

const files = globSync('dist/**/*').filter((file) => statSync(file).isFile());
const siteBytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
const weights = visits.map((addresses) => ({
	requests: addresses.length,
	first: addresses.reduce((sum, address) => sum + sizeOf(address, 'br'), 0),
	next: sizeOf(addresses[0], 'br'),
}));
const median = (key) =>
	percentile(
		weights.map((one) => one[key]).sort((a, b) => a - b),
		0.5,
	);
const visit = {
	files: files.length,
	siteBytes,
	requestsOfFirstVisit: median('requests'),
	bytesOfFirstVisit: Math.round(median('first')),
	bytesOfNextPage: Math.round(median('next')),
};
const kB = (bytes) => (bytes / 1000).toFixed(1);
console.log(`\nThe site: ${visit.files} files, ${(siteBytes / 1e6).toFixed(1)} MB.`);
console.log(
	`A first visit, the median of ${weights.length} pages: ${visit.requestsOfFirstVisit} requests, ${kB(visit.bytesOfFirstVisit)} kB; another page after it: 1 request, ${kB(visit.bytesOfNextPage)} kB.`,
);
report('load', `Encrypted, ${CONNECTIONS} connections, the client on the same cores.`, {
	servers: results,
	visit,
});
if (results.some(({ errors }) => errors > 0)) process.exit(1);
