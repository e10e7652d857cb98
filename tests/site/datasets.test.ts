import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { BASE, DIST, fileAt, readPage } from '../support/built-site.ts';
import { type ContentEntry, entriesOf, newestDay } from '../support/content.ts';

type Row = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;
interface Quantity extends Fields {
	readonly id: string;
	readonly source: string;
}
interface Claim extends ContentEntry {
	readonly number: number;
	readonly statement: string;
	readonly verdict: string;
	readonly verdictInShort: string;
	readonly checkedOn: string;
	readonly checkBy: string;
	readonly for?: readonly Fields[];
	readonly against?: readonly Fields[];
	readonly quantities?: readonly Quantity[];
}

const textOf = (name: string) => readFileSync(`${DIST}/${name}`, 'utf8');
const jsonOf = (name: string) => JSON.parse(textOf(name)) as Fields;
const rowsOf = (name: string): Row[] => parseCsv(textOf(name), { bom: true, columns: true });

const claims = entriesOf<Claim>('claims').sort((a, b) => a.number - b.number);
const ranges = entriesOf<Fields>('pay');
const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : value);

describe.each(['evidence', 'pay'])('whoever takes %s away as files', (name) => {
	const schema = jsonOf(`${name}.schema.json`);
	const metadata = jsonOf(`${name}.csv-metadata.json`) as {
		readonly url: string;
		readonly tableSchema: { readonly columns: readonly Row[] };
	};
	const validator = new Ajv2020({
		formats: fullFormats,
		strict: true,
		strictRequired: false,
		strictTypes: false,
		allErrors: true,
	});

	test('gets JSON that its schema, of the dialect of 2020-12, describes', () => {
		expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
		const validate = validator.compile(schema);
		expect(validate(jsonOf(`${name}.json`)), JSON.stringify(validate.errors)).toBe(true);
		expect(jsonOf(`${name}.json`)['$schema']).toBe(schema['$id']);
	});

	test('gets a schema that refuses what is not so', () => {
		const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
		const file = jsonOf(`${name}.json`);
		expect(validate({ ...file, changed: 3 })).toBe(false);
		expect(validate({ ...file, more: 'x' })).toBe(false);
		expect(validate({ ...file, claims: [], ranges: [] })).toBe(false);
	});

	test('finds every column described where CSV on the Web looks for it', () => {
		const header = textOf(`${name}.csv`).replace('\ufeff', '').split('\r\n')[0]?.split(',');
		expect(metadata.tableSchema.columns.map((column) => column['name'])).toEqual(header);
		expect(new URL(metadata.url).pathname).toBe(`${BASE}${name}.csv`);
		for (const column of metadata.tableSchema.columns)
			expect(column['dc:description']?.length, column['name']).toBeGreaterThan(10);
	});

	test('finds in each column what the description promises', () => {
		// The lexical forms of XML Schema 1.1, part 2, which CSV on the Web names.
		const FORMS: Row = {
			integer: '^-?\\d+$',
			number: '^-?\\d+(\\.\\d+)?$',
			date: '^\\d{4}-\\d{2}-\\d{2}$',
			anyURI: '^https?://\\S+$',
			string: '',
		};
		for (const row of rowsOf(`${name}.csv`))
			for (const column of metadata.tableSchema.columns) {
				const cell = row[column['name'] ?? ''] ?? '';
				if (cell === '') expect(column['required'], column['name']).toBeUndefined();
				else expect(cell).toMatch(new RegExp(FORMS[column['datatype'] ?? ''] ?? 'none'));
			}
	});

	// RFC 4180, 2: line ends CR LF, the same number of fields on each line, which the parser insists on.
	test('gets CSV as RFC 4180 has it, with no cell that a spreadsheet runs', () => {
		const text = textOf(`${name}.csv`);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false);
		for (const row of rowsOf(`${name}.csv`))
			for (const cell of Object.values(row))
				if (/^[=+\-@\t\r]/.test(cell)) expect(cell).toMatch(/^-\d+(\.\d+)?$/);
	});

	test('is led to all four files by the About page', () => {
		const { document } = readPage('/about/');
		for (const ending of ['json', 'schema.json', 'csv', 'csv-metadata.json']) {
			const path = `${name}.${ending}`;
			expect(
				document.querySelector(`#take-it-with-you ~ ul a[href="${BASE}${path}"]`),
			).not.toBeNull();
			expect(fileAt(`/${path}`)).toBeDefined();
		}
	});
});

describe('evidence.json', () => {
	const file = jsonOf('evidence.json') as {
		readonly claims: readonly (Claim & { readonly url: string })[];
		readonly sources: readonly Fields[];
	};

	test('has every claim, in order', () => {
		expect(file.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
	});

	test.each(claims)('says of $id what the claim says, each number included', (claim) => {
		const found = file.claims.find(({ id }) => id === claim.id);
		const { statement, verdict, verdictInShort, checkedOn, checkBy, published } = claim;
		const trimmedTexts = { statement: trimmed(statement), verdictInShort: trimmed(verdictInShort) };
		expect(found).toMatchObject({ verdict, checkedOn, checkBy, published, ...trimmedTexts });
		expect(found?.number).toBe(`C${String(claim.number).padStart(2, '0')}`);
		expect(found).toMatchObject({ changed: newestDay(claim) });
		const plain = (items: readonly Fields[] = []) =>
			items.map((item) =>
				Object.fromEntries(Object.entries(item).map(([name, value]) => [name, trimmed(value)])),
			);
		expect(found?.quantities).toEqual(plain(claim.quantities));
		expect(found?.for).toEqual(plain(claim.for));
		expect(found?.against).toEqual(plain(claim.against));
		expect(new URL(found?.url ?? '').hash).toBe(`#${claim.id}`);
	});

	test('has every source that a claim names, with its tier', () => {
		const sources = entriesOf<Fields>('sources');
		expect(file.sources.map(({ id, tier }) => `${String(id)} ${String(tier)}`).sort()).toEqual(
			sources.map(({ id, tier }) => `${id} ${String(tier)}`).sort(),
		);
	});
});

describe('evidence.csv', () => {
	const rows = rowsOf('evidence.csv');
	const COLUMNS = {
		low: 'low',
		central: 'central',
		high: 'high',
		level: 'level',
		n: 'n',
		comparedWith: 'compared_with',
	};

	test.each(claims)('has a row for each figure of $id, with its numbers', (claim) => {
		const found = rows.filter((row) => row['claim'] === claim.id);
		const quantities = claim.quantities ?? [];
		expect(found).toHaveLength(Math.max(1, quantities.length));
		for (const [index, quantity] of quantities.entries()) {
			const row = found[index] ?? {};
			expect(row['quantity']).toBe(quantity.id);
			expect(row['unit']).toBe(quantity['unit']);
			expect(row['source']).toBe(quantity.source);
			for (const [field, column] of Object.entries(COLUMNS)) {
				const cell = row[column];
				expect(cell === '' ? undefined : Number(cell), `${quantity.id} ${field}`).toBe(
					quantity[field],
				);
			}
		}
		for (const row of found)
			expect(row).toMatchObject({
				statement: trimmed(claim.statement),
				verdict: claim.verdict,
				checked_on: claim.checkedOn,
				check_by: claim.checkBy,
				published: claim.published,
				changed: newestDay(claim),
			});
	});
});

describe.each(ranges)('the pay of the group $id', (range) => {
	const percentiles = (range['percentiles'] ?? {}) as Readonly<Record<string, number>>;

	test('is the same in pay.json', () => {
		const file = jsonOf('pay.json') as { readonly ranges: readonly Fields[] };
		expect(file.ranges.find(({ id }) => id === range.id)).toEqual(range);
	});

	test('is the same in pay.csv', () => {
		const row = rowsOf('pay.csv').find(({ id }) => id === range.id) ?? {};
		expect(row).toMatchObject({ group: range['group'], n: String(range['n']) });
		for (const name of ['p10', 'p25', 'p50', 'p75', 'p90'])
			expect(row[name] === '' ? undefined : Number(row[name])).toBe(percentiles[name]);
	});
});
