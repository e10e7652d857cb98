/** One request handler for the built site, used by `npm start` and by the browser tests alike. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * @param {string} [dist] The folder of a built site.
 * @returns {{ handler: import('node:http').RequestListener, base: string }} `base` begins and ends with a slash.
 * @throws {Error} when the site was not built yet.
 */
export function createSiteHandler(dist = DIST) {
	const about = `${dist}/build.json`;
	if (!existsSync(about)) throw new Error(`${dist} holds no built site. Run: npm run build`);
	const { base, headers: rules, redirects, types } = JSON.parse(readFileSync(about, 'utf8'));
	const notFound = readFileSync(`${dist}/404.html`);
	const files = sirv(dist, {
		extensions: ['html'],
		setHeaders(response, path) {
			response.setHeader('Cache-Control', 'no-cache');
			const type = types[path.split('.').at(-1)];
			if (type) response.setHeader('Content-Type', type);
			const rule = rules.find((one) => `${base}${path.slice(1)}`.startsWith(one.path));
			for (const [name, value] of Object.entries(rule?.headers ?? {}))
				response.setHeader(name, value);
		},
	});
	const respondNotFound = (response) => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(notFound);
	};
	return {
		base,
		handler(request, response) {
			const url = request.url ?? '/';
			if (!url.startsWith(base)) {
				if (`${url}/` === base || url === '/') {
					response.writeHead(302, { Location: base });
					return response.end();
				}
				return respondNotFound(response);
			}
			const path = url.slice(base.length - 1);
			const [pathname] = path.split('?');
			const moved = redirects.find(({ from }) => from === `${base}${pathname.slice(1)}`);
			if (moved) {
				response.writeHead(301, { Location: `${moved.to}${path.slice(pathname.length)}` });
				return response.end();
			}
			const isFolder = !pathname.endsWith('/') && existsSync(`${dist}${pathname}/index.html`);
			if (isFolder && !pathname.includes('..')) {
				response.writeHead(301, {
					Location: `${base.slice(0, -1)}${pathname}/${path.slice(pathname.length)}`,
				});
				return response.end();
			}
			request.url = path;
			files(request, response, () => respondNotFound(response));
		},
	};
}
