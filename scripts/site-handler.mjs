/** One request handler for the built site, used by `npm start` and by the browser tests alike. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { ruleFor } from '../src/hosting/response-headers.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * @param {string} [dist] The folder of a built site.
 * @returns {{ handler: import('node:http').RequestListener, base: string }} `base` begins and ends with a slash.
 * @throws {Error} when the site was not built yet.
 */
export function createSiteHandler(dist = DIST) {
	const about = `${dist}/build.json`;
	if (!existsSync(about)) throw new Error(`${dist} holds no built site. Run: npm run build`);
	const { base, everywhere, headers, hidden, redirects, types } = JSON.parse(
		readFileSync(about, 'utf8'),
	);
	const notFound = readFileSync(`${dist}/404.html`);
	const say = (response, address = '') => {
		const rule = ruleFor(headers, address);
		for (const [name, value] of Object.entries({ ...everywhere, ...rule?.headers }))
			response.setHeader(name, value);
	};
	const files = sirv(dist, {
		extensions: ['html'],
		setHeaders(response, path) {
			say(response, `${base}${path.slice(1)}`);
			const type = types[path.split('.').at(-1)];
			if (type) response.setHeader('Content-Type', type);
		},
	});
	const respondNotFound = (response) => {
		say(response, `${base}404.html`);
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(notFound);
	};
	const lead = (response, status, location) => {
		say(response);
		response.writeHead(status, { Location: location });
		response.end();
	};
	return {
		base,
		handler(request, response) {
			const url = request.url ?? '/';
			if (!url.startsWith(base)) {
				if (`${url}/` === base || url === '/') return lead(response, 302, base);
				return respondNotFound(response);
			}
			const path = url.slice(base.length - 1);
			const [pathname] = path.split('?');
			const asked = path.slice(pathname.length);
			const moved = redirects.find(({ from }) => from === `${base}${pathname.slice(1)}`);
			if (moved) return lead(response, 301, `${moved.to}${asked}`);
			if (hidden.includes(pathname.split('/')[1])) return respondNotFound(response);
			const isFolder = !pathname.endsWith('/') && existsSync(`${dist}${pathname}/index.html`);
			if (isFolder && !pathname.includes('..'))
				return lead(response, 301, `${base.slice(0, -1)}${pathname}/${asked}`);
			request.url = path;
			files(request, response, () => respondNotFound(response));
		},
	};
}
