import { csvFile } from '../csv.ts';

/** A column of a CSV file: its name, what it means, and how a row has it. */
export interface Column<Row> {
	/** Lower case with underscores: a name in every language that reads tables. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** As CSV on the Web names types. */
	readonly datatype: 'string' | 'integer' | 'number' | 'date' | 'anyURI';
	readonly required?: true;
	readonly of: (row: Row) => string | number | undefined;
}

/** The rows as a CSV file, names of the columns first. */
export const csvOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
	csvFile([
		columns.map(({ name }) => name),
		...rows.map((row) => columns.map((column) => column.of(row))),
	]);

/** What a table is about, for whoever has only the file. */
export interface TableFacts {
	/** With its origin. */
	readonly url: string;
	readonly title: string;
	readonly description: string;
	readonly changed: string;
}

/**
 * What the columns of a CSV file mean, as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular
 * Data, 2015). It stands beside the file under the name that the specification gives it,
 * `<file>-metadata.json`, so that programs find it by themselves.
 */
export const csvwOf = <Row>(columns: readonly Column<Row>[], facts: TableFacts): string => {
	const metadata = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
		url: facts.url,
		'dc:title': facts.title,
		'dc:description': facts.description,
		'dc:modified': { '@value': facts.changed, '@type': 'xsd:date' },
		'dc:creator': 'Five Truths',
		dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
		tableSchema: {
			columns: columns.map(({ name, title, description, datatype, required }) => ({
				name,
				titles: [name],
				'dc:title': title,
				'dc:description': description,
				datatype,
				...(required && { required }),
			})),
		},
	};
	return `${JSON.stringify(metadata, undefined, 2)}\n`;
};
