import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BASE } from '../support/built-site.ts';
import { HOST, freePorts, run, type RunningServer } from './running.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Debian's module is a package of its own. */
export const hasBrotli = existsSync(BROTLI);

/**
 * nginx with deploy/nginx.conf, set as its first comment says: the folder, the name, the certificate,
 * and other ports.
 *
 * @param root The folder that stands for `/`.
 */
export async function startNginx(root: string): Promise<RunningServer> {
	const [httpPort = 0, httpsPort = 0] = await freePorts(2);
	const folder = resolve('.cache/servers', `nginx-${httpsPort}`);
	mkdirSync(folder, { recursive: true });
	certify(folder);
	cpSync('/etc/nginx/mime.types', `${folder}/mime.types`);
	writeFileSync(`${folder}/site.conf`, siteConfig(root, folder, httpPort, httpsPort));
	writeFileSync(`${folder}/nginx.conf`, mainConfig(folder));
	return run({ name: 'nginx', httpPort, httpsPort }, [
		...['nginx', '-p', folder, '-c', `${folder}/nginx.conf`],
		...['-g', 'daemon off;', '-e', 'stderr'],
	]);
}

const siteConfig = (root: string, folder: string, httpPort: number, httpsPort: number) =>
	readFileSync('deploy/nginx.conf', 'utf8')
		.replace(/^\tlisten \[::\].*\n/gm, '')
		.replace('listen 80;', `listen 127.0.0.1:${httpPort};`)
		.replace('listen 443 ', `listen 127.0.0.1:${httpsPort} `)
		.replaceAll('/srv/five-truths/dist/_server', `${root}${BASE}_server`)
		.replaceAll('/srv/five-truths/dist', root)
		.replaceAll(`/etc/letsencrypt/live/${HOST}`, folder)
		.replace(hasBrotli ? '' : /^\tbrotli_static .*\n/m, '');

/** What Debian's own nginx.conf does around a site, with every file in a folder of its own. */
const mainConfig = (folder: string) => `
${hasBrotli ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
events {}
http {
	sendfile on;
	tcp_nopush on;
	include mime.types;
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join('\n\t')}
	include site.conf;
}
`;

function certify(folder: string): void {
	execFileSync(
		'openssl',
		[
			...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
			...['-days', '2', '-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`],
			...['-keyout', `${folder}/privkey.pem`, '-out', `${folder}/fullchain.pem`],
		],
		{ stdio: 'ignore' },
	);
}
