/*
 * node scripts/pay/recompute.mjs <aijobs.csv> [--check | --write]
 *
 * --write writes src/content/pay from the rows; --check (the default) compares the committed files,
 * and the premiums in src/content/claims/pay-premium.yaml, with them and exits with 1 if they differ.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { distinctAds, readRows } from './aggregate.ts';
import { payRanges, premiumDifferences, toYaml } from './ranges.ts';

const CONTENT = fileURLToPath(new URL('../../src/content', import.meta.url));

const { values, positionals } = parseArgs({
	options: { check: { type: 'boolean' }, write: { type: 'boolean' } },
	allowPositionals: true,
});
const [csv] = positionals;
if (csv === undefined || positionals.length > 1 || (values.check && values.write)) {
	console.error('Usage: node scripts/pay/recompute.mjs <aijobs.csv> [--check | --write]');
	process.exit(2);
}

const ads = distinctAds(readRows(readFileSync(csv, 'utf8')));
const ranges = payRanges(ads);
const folder = join(CONTENT, 'pay');

if (values.write) {
	for (const [name, range] of ranges) writeFileSync(join(folder, name), toYaml(range));
	console.log(`Wrote ${ranges.size} files to src/content/pay.`);
}

const committed = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const differences = [
	...committed
		.filter((name) => !ranges.has(name))
		.map((name) => `${name}: not made by this script`),
	...[...ranges]
		.filter(([name]) => !committed.includes(name))
		.map(([name]) => `${name}: is missing`),
	...[...ranges]
		.filter(([name]) => committed.includes(name))
		.filter(([name, range]) => readFileSync(join(folder, name), 'utf8') !== toYaml(range))
		.map(([name, range]) => `${name}: differs; the rows give\n${toYaml(range)}`),
	...premiumDifferences(ads, readFileSync(join(CONTENT, 'claims/pay-premium.yaml'), 'utf8')),
];
for (const difference of differences) console.error(difference);
if (differences.length > 0) process.exitCode = 1;
else console.log('src/content/pay and the premiums in pay-premium.yaml agree with the rows.');
