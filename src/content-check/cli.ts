/*
 * node src/content-check/cli.ts [--fresh] [--today YYYY-MM-DD] [path …]
 *
 * Prints the faults of `src/content`, its schemas' included, and exits with 1 where there is one.
 * With paths, only the faults of those files or folders. With --fresh, only the claims that are
 * overdue for a check.
 */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFiles, overdueClaims } from './check.ts';
import { formatFault, inFileOrder, isError } from './fault.ts';
import { loadSchemas } from './load-schemas.ts';
import { parseContent, readContentFiles } from './read-content.ts';
import { schemaFaults } from './schema-faults.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { values, positionals } = parseArgs({
	options: { fresh: { type: 'boolean', default: false }, today: { type: 'string' } },
	allowPositionals: true,
});
const today = values.today ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d\d-\d\d$/.test(today)) throw new Error(`--today: write YYYY-MM-DD, not ${today}.`);

const wanted = positionals.map((path) => relative(ROOT, resolve(path)));
const files = readContentFiles(ROOT);
const all = values.fresh
	? overdueClaims(parseContent(files).set, today)
	: inFileOrder([...schemaFaults(files, await loadSchemas()), ...checkFiles(files)]);
const faults = all.filter(
	({ file }) =>
		wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)),
);
for (const fault of faults) console.log(formatFault(fault));

const stopping = values.fresh ? faults : faults.filter(isError);
if (stopping.length > 0) process.exitCode = 1;
console.log(
	faults.length === 0
		? 'src/content: no faults.'
		: `${String(faults.length)} found, of which ${String(stopping.length)} must be put right.`,
);
