import type { Claim, CreativeWork, Dataset } from 'schema-dts';
import { LANGUAGE, publisher, theSite } from './graph.ts';

interface Described {
	readonly home: string;
	readonly url: string;
	readonly name: string;
	readonly description: string;
	readonly changed: string;
	/** Where the terms of use stand. */
	readonly licence: string;
	readonly files: { readonly json: string; readonly csv: string };
}

export interface SourceWork {
	readonly url: string;
	/** Where the work itself is. */
	readonly at: string;
	readonly title: string;
	readonly author: string;
	readonly publisher: string;
	readonly year?: number | undefined;
}

export interface LedgerClaim {
	readonly url: string;
	readonly number: string;
	readonly statement: string;
	/** Addresses of the sources' entries in the ledger. */
	readonly sources: readonly string[];
}

const dataset = (described: Described) => ({
	'@type': 'Dataset' as const,
	// An address has one fragment at most.
	'@id': `${described.url}${described.url.includes('#') ? '-' : '#'}data`,
	url: described.url,
	name: described.name,
	description: described.description,
	dateModified: described.changed,
	inLanguage: LANGUAGE,
	isAccessibleForFree: true,
	license: described.licence,
	creator: publisher(described.home),
	isPartOf: theSite(described.home),
	distribution: [
		{
			'@type': 'DataDownload' as const,
			encodingFormat: 'application/json',
			contentUrl: described.files.json,
		},
		{
			'@type': 'DataDownload' as const,
			encodingFormat: 'text/csv',
			contentUrl: described.files.csv,
		},
	],
});

const work = ({ url, at, title, author, publisher: by, year }: SourceWork): CreativeWork => ({
	'@type': 'CreativeWork',
	'@id': url,
	url: at,
	name: title,
	creditText: `${author}, ${by}`,
	...(year !== undefined && { datePublished: String(year) }),
});

const claim = ({ url, number, statement, sources }: LedgerClaim): Claim => ({
	'@type': 'Claim',
	'@id': url,
	url,
	name: number,
	text: statement,
	citation: sources.map((source) => ({ '@id': source })),
});

/** The ledger: every claim, and every source once, which claims name by `@id`. */
export const ledgerDataset = (
	described: Described,
	claims: readonly LedgerClaim[],
	sources: readonly SourceWork[],
): Dataset => ({
	...dataset(described),
	hasPart: claims.map(claim),
	citation: sources.map(work),
});

/** What job ads advertise, by group. @param basedOn Address of the source's entry in the ledger. */
export const payDataset = (described: Described, basedOn: string): Dataset => ({
	...dataset(described),
	isBasedOn: { '@id': basedOn },
});
