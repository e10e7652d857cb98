import { caddySite } from './caddy.ts';
import { nginxMaps, nginxServer } from './nginx.ts';
import { type Redirect, redirectsFile } from './redirects.ts';
import { FILE_TYPES, type HeaderRule } from './response-headers.ts';
import { headersFile } from './static-hosts.ts';

/** Every file for a host or a server, by its name in the built site. */
export const serverFiles = (
	rules: readonly HeaderRule[],
	redirects: readonly Redirect[],
	base: string,
): Readonly<Record<string, string>> => ({
	_headers: headersFile(rules, base),
	_redirects: redirectsFile(redirects),
	'_server/caddy.conf': caddySite(rules, redirects, FILE_TYPES, base),
	'_server/nginx-http.conf': nginxMaps(rules),
	'_server/nginx-server.conf': nginxServer(rules, redirects, FILE_TYPES, base),
});
