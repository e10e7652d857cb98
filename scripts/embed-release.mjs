/**
 * Publishes the embed script under its version, for writers who pin it with subresource integrity:
 * `npm run embed:release -- 1.0.1`. It needs a built site. A published file never changes; the number
 * goes up by semantic versioning (docs/embed-contract.md), and never to 2 under /embed/v1.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const version = process.argv[2] ?? '';
if (!/^1\.\d+\.\d+$/.test(version)) {
	console.error(`Give a version such as 1.0.1, received "${version}".`);
	process.exit(1);
}
const file = `v${version}.js`;
const path = `public/embed/${file}`;
const code = readFileSync('dist/embed/v1.js');
if (existsSync(path) && !readFileSync(path).equals(code)) {
	console.error(`${path} is published with other content. Choose the next version.`);
	process.exit(1);
}
const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
writeFileSync(path, code);
writeFileSync(
	'public/embed/v1.json',
	`${JSON.stringify({ version, file, integrity }, null, '\t')}\n`,
);
console.log(`${path}\n${integrity}`);
