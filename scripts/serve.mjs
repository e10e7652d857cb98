/**
 * Serves the built site: `npm start` builds it first.
 *
 * PORT chooses the port (4321), HOST the address (127.0.0.1), SITE_DIST the folder. The base path is the one the site was
 * built with, read from dist/build.json.
 */
import { createServer } from 'node:http';
import { createSiteHandler } from './site-handler.mjs';

const port = Number(process.env.PORT ?? 4321);
const host = process.env.HOST ?? '127.0.0.1';
if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(`PORT must be a whole number from 0 to 65535, received "${process.env.PORT}".`);
	process.exit(1);
}

const { handler, base } = createSiteHandler(process.env.SITE_DIST);
const server = createServer(handler);
server.on('error', (error) => {
	if (error.code === 'EADDRINUSE')
		console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
	else if (error.code === 'EACCES')
		console.error(`Port ${port} needs more rights. Choose one above 1023: PORT=8080 npm start`);
	else console.error(error.message);
	process.exit(1);
});
server.listen(port, host, () => {
	const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	console.log(`Five Truths is at http://${shownHost}:${server.address().port}${base}`);
	console.log('Stop it with Ctrl+C.');
});
