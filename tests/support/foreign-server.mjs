/**
 * Somebody's web site, on an origin that is not ours: it answers with whatever page the address
 * itself carries (`?page=`, see foreign-page.ts), so that tests share no state.
 */
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';

const port = Number(process.env.PORT ?? 4398);
/** The address carries a post with every tool and setting there is. */
const maxHeaderSize = 1_000_000;

createServer({ maxHeaderSize }, (request, response) => {
	const { searchParams } = new URL(request.url ?? '/', `http://localhost:${port}`);
	const page = searchParams.get('page');
	if (!page) {
		response.writeHead(200, { 'Content-Type': 'text/plain' });
		response.end('Give a page.');
		return;
	}
	const { html, headers } = JSON.parse(Buffer.from(page, 'base64url').toString());
	response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
	response.end(html);
}).listen(port, 'localhost');
