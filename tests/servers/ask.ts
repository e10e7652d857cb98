import {
	request as requestHttp,
	type ClientRequest,
	type IncomingHttpHeaders,
	type IncomingMessage,
} from 'node:http';
import { Agent, request } from 'node:https';
import { HOST, type Server } from './running.ts';

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	/** Names and values in turn, as they came: a header that came twice is there twice. */
	readonly raw: readonly string[];
	readonly body: Buffer;
}

// The certificate is one that the test run made.
const agent = new Agent({ keepAlive: true, maxSockets: 8, rejectUnauthorized: false });

/** Asks exactly for this path, dots and all: `fetch` would tidy it up. */
export const ask = (
	{ httpsPort }: Server,
	path: string,
	headers: Readonly<Record<string, string>> = {},
	method = 'GET',
): Promise<Answer> =>
	answered((take) =>
		request(
			{
				agent,
				host: '127.0.0.1',
				port: httpsPort,
				servername: HOST,
				path,
				method,
				headers: { Host: HOST, ...headers },
			},
			take,
		),
	);

/** Asks without encryption, as somebody does who types the bare name. */
export const askPlainly = ({ httpPort }: Server, path: string): Promise<Answer> =>
	answered((take) =>
		requestHttp(
			{ host: '127.0.0.1', port: httpPort, path, headers: { Host: HOST }, agent: false },
			take,
		),
	);

const answered = (start: (take: (response: IncomingMessage) => void) => ClientRequest) =>
	new Promise<Answer>((resolve, reject) => {
		start((response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					raw: response.rawHeaders,
					body: Buffer.concat(chunks),
				}),
			);
		})
			.on('error', reject)
			.end();
	});
