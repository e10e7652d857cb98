import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BASE } from '../support/built-site.ts';
import { HOST, freePorts, run, type RunningServer } from './running.ts';

/**
 * Caddy with deploy/Caddyfile as it stands, on ports of its own and with a certificate of its own making.
 *
 * @param root The folder that stands for `/`.
 */
export async function startCaddy(root: string): Promise<RunningServer> {
	const [httpPort = 0, httpsPort = 0] = await freePorts(2);
	const folder = resolve('.cache/servers', `caddy-${httpsPort}`);
	mkdirSync(folder, { recursive: true });
	const config = `${folder}/Caddyfile`;
	writeFileSync(
		config,
		[
			'{',
			'\tadmin off',
			`\thttp_port ${httpPort}`,
			`\thttps_port ${httpsPort}`,
			'\tlocal_certs',
			'\tskip_install_trust',
			'}',
			`import ${resolve('deploy/Caddyfile')}`,
			'',
		].join('\n'),
	);
	return run(
		{ name: 'Caddy', httpPort, httpsPort },
		['caddy', 'run', '--config', config, '--adapter', 'caddyfile'],
		{
			SITE_ADDRESS: HOST,
			SITE_ROOT: root,
			SITE_BASE: BASE,
			HOME: folder,
			XDG_DATA_HOME: folder,
			XDG_CONFIG_HOME: folder,
		},
	);
}
