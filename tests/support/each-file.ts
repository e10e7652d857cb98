import { globSync, readFileSync, statSync } from 'node:fs';
import { BASE, DIST } from './built-site.ts';

/** What the build writes for hosts and servers, and nobody reads. */
const FOR_HOSTS = /^(?:_server\/|_headers$|_redirects$|build\.json$)/;

/** Addresses that lead on where a host reads the table. */
export const moved = (
	JSON.parse(readFileSync(`${DIST}/build.json`, 'utf8')) as {
		redirects: readonly { readonly from: string; readonly to: string }[];
	}
).redirects;

/** Every file a reader can ask for, with its address under the base path. */
export const builtFiles: readonly { readonly file: string; readonly address: string }[] = globSync(
	'**/*',
	{ cwd: DIST },
)
	.filter((file) => !FOR_HOSTS.test(file) && statSync(`${DIST}/${file}`).isFile())
	.sort()
	.map((file) => ({ file, address: `${BASE}${file.replace(/(^|\/)index\.html$/, '$1')}` }))
	.filter(({ address }) => !moved.some(({ from }) => from === address));
