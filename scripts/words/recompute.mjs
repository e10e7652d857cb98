/*
 * node scripts/words/recompute.mjs <perceived-probability-words.csv> [--check | --write]
 *
 * --write writes src/content/perceptions/zonination.yaml from the answers; --check (the default)
 * compares the committed file with them and exits with 1 if it differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { perceptionsOf, toYaml } from './perceptions.ts';

const FILE = fileURLToPath(
	new URL('../../src/content/perceptions/zonination.yaml', import.meta.url),
);

const { values, positionals } = parseArgs({
	options: { check: { type: 'boolean' }, write: { type: 'boolean' } },
	allowPositionals: true,
});
const [csv] = positionals;
if (csv === undefined || positionals.length > 1 || (values.check && values.write)) {
	console.error('Usage: node scripts/words/recompute.mjs <answers.csv> [--check | --write]');
	process.exit(2);
}

const yaml = toYaml(perceptionsOf(readFileSync(csv, 'utf8')));
if (values.write) writeFileSync(FILE, yaml);
if (readFileSync(FILE, 'utf8') !== yaml) {
	console.error(`src/content/perceptions/zonination.yaml differs; the answers give\n${yaml}`);
	process.exitCode = 1;
} else console.log('src/content/perceptions/zonination.yaml agrees with the answers.');
