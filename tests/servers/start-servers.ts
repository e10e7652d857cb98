import type { TestProject } from 'vitest/node';
import { startCaddy } from './caddy.ts';
import { hasBrotli, startNginx } from './nginx.ts';
import { isInstalled, type RunningServer, type Server } from './running.ts';
import { makeSiteFolder } from './site-folder.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Those that are installed, running. */
		servers: readonly Server[];
		/** The folder that stands for `/` on each of them. */
		root: string;
		hasBrotli: boolean;
	}
}

const KNOWN = [
	{ command: 'caddy', needs: ['caddy'], start: startCaddy },
	{ command: 'nginx', needs: ['nginx', 'openssl'], start: startNginx },
];

/** Starts what is installed; says what is not. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const running: RunningServer[] = [];
	const root = await makeSiteFolder();
	for (const { command, needs, start } of KNOWN) {
		const missing = needs.filter((name) => !isInstalled(name));
		if (missing.length > 0)
			console.log(
				`NOTE the site was not served by ${command}: ${missing.join(' and ')} is not installed.`,
			);
		else running.push(await start(root));
	}
	const isNginxWhole = hasBrotli || !running.some(({ name }) => name === 'nginx');
	if (!isNginxWhole)
		console.log(
			'NOTE nginx was tried without Brotli: libnginx-mod-http-brotli-static is not installed.',
		);
	project.provide(
		'servers',
		running.map(({ name, httpPort, httpsPort }) => ({ name, httpPort, httpsPort })),
	);
	project.provide('root', root);
	project.provide('hasBrotli', hasBrotli);
	return async () => {
		await Promise.all(running.map(({ stop }) => stop()));
	};
}
