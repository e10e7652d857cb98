/**
 * A throwaway WordPress with our tools in its posts: `npm run build`, then
 * `node tests/hosts/wordpress/run.ts`; it prints the addresses and stays until Ctrl+C. Database,
 * files and servers are its own, in a temporary folder that it removes; nothing of the system's
 * WordPress or MariaDB is touched.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { posts, type PostName } from './posts.ts';
import { answers, freePort, servers } from './servers.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const WORDPRESS = '/usr/share/wordpress';
const THEME = `${WORDPRESS}/wp-content/themes/twentytwentythree`;

const onPath = (name: string) => spawnSync('which', [name]).status === 0;

/** Debian's packages that are not installed; none when WordPress can run. */
export const missingPackages = (): readonly string[] =>
	[
		['php-cli', onPath('php')] as const,
		['php-mysql', onPath('php') && spawnSync('php', ['--ri', 'mysqli']).status === 0] as const,
		['mariadb-server', onPath('mariadb-install-db') && onPath('mariadbd')] as const,
		['wordpress', existsSync(`${WORDPRESS}/wp-load.php`)] as const,
		['wordpress-theme-twentytwentythree', existsSync(THEME)] as const,
	].flatMap(([name, isThere]) => (isThere ? [] : [name]));

export interface RunningWordPress {
	readonly version: string;
	readonly theme: string;
	readonly posts: Readonly<Record<PostName, string>>;
	/** The address of our own site, which the posts embed. */
	readonly site: string;
	readonly stop: () => Promise<void>;
}

/** Builds our site, starts it, MariaDB and WordPress, and publishes the posts. */
export async function startWordPress(): Promise<RunningWordPress> {
	const folder = mkdtempSync(`${tmpdir()}/wordpress-`);
	const { start, until, stopAll } = servers();
	const stop = async () => {
		await stopAll();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		const site = `http://127.0.0.1:${await freePort()}/`;
		const address = `http://localhost:${await freePort()}`;
		const dist = `${folder}/dist`;
		// Built for this address, so that what it says of itself to WordPress is true.
		execFileSync('npx', ['astro', 'build', '--force', '--outDir', dist], {
			cwd: ROOT,
			env: { ...process.env, SITE_URL: site, BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' },
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		start(process.execPath, [`${ROOT}/scripts/serve.mjs`], {
			PORT: new URL(site).port,
			SITE_DIST: dist,
		});

		const socket = `${folder}/mariadb.sock`;
		const database = `${folder}/database`;
		const user = process.getuid?.() === 0 ? ['--user=root'] : [];
		execFileSync(
			'mariadb-install-db',
			[
				'--no-defaults',
				'--auth-root-authentication-method=normal',
				`--datadir=${database}`,
				...user,
			],
			{ stdio: 'ignore' },
		);
		start('mariadbd', [
			...['--no-defaults', '--skip-networking', `--datadir=${database}`],
			...[`--socket=${socket}`, `--pid-file=${folder}/mariadb.pid`, ...user],
		]);
		const sql = (statement: string) =>
			spawnSync('mariadb', ['--no-defaults', '-u', 'root', `--socket=${socket}`, '-e', statement])
				.status === 0;
		await until('MariaDB', () => sql('CREATE DATABASE IF NOT EXISTS wordpress'));

		const blog = `${folder}/blog`;
		cpSync(WORDPRESS, blog, { recursive: true, dereference: true });
		cpSync(`${HERE}wp-config.php`, `${blog}/wp-config.php`);
		mkdirSync(`${blog}/wp-content/mu-plugins`);
		cpSync(`${HERE}allow-tested-site.php`, `${blog}/wp-content/mu-plugins/allow-tested-site.php`);
		const env = {
			WORDPRESS_SOCKET: socket,
			WORDPRESS_ADDRESS: address,
			WORDPRESS_TESTED_SITE: site,
			WORDPRESS_FOLDER: blog,
		};
		await until('The site', () => answers(site));
		const published = JSON.parse(
			execFileSync('php', [`${HERE}set-up.php`], {
				env: { ...process.env, ...env },
				input: JSON.stringify(posts(site)),
				encoding: 'utf8',
			}),
		) as Pick<RunningWordPress, 'version' | 'theme' | 'posts'>;
		const listen = ['-S', `127.0.0.1:${new URL(address).port}`, '-t', blog, `${HERE}router.php`];
		start('php', listen, env);
		await until('WordPress', () => answers(address));
		return { ...published, site, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

if (import.meta.main) {
	const missing = missingPackages();
	if (missing.length > 0) {
		console.error(`Missing: apt-get install -y --no-install-recommends ${missing.join(' ')}`);
		process.exit(1);
	}
	const { stop, ...running } = await startWordPress();
	console.log(running);
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			void stop().then(() => process.exit(0));
		});
}
