import type { APIRoute, GetStaticPaths } from 'astro';
import { EVIDENCE_COLUMNS } from '../domain/dataset/evidence-columns.ts';
import { evidenceSchema } from '../domain/dataset/evidence-schema.ts';
import { PAY_COLUMNS, paySchema } from '../domain/dataset/pay.ts';
import { csvOf, csvwOf, type TableFacts } from '../domain/dataset/table.ts';
import { evidenceFile, evidenceRows, payFile } from '../site/dataset-files.ts';
import { absolute, type DatasetEnding, datasetPath } from '../site/links.ts';

type Writers = Readonly<Record<DatasetEnding, (site: URL) => Promise<string>>>;

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;
const factsOf = (slug: string, site: URL, about: Omit<TableFacts, 'url'>): TableFacts => ({
	url: absolute(datasetPath(slug, 'csv'), site),
	title: about.title,
	description: about.description,
	changed: about.changed,
});

/** Each data set as a file that programs read, as one that spreadsheets read, and what is in both. */
const DATASETS: Readonly<Record<string, Writers>> = {
	evidence: {
		json: async (site) => json(await evidenceFile(site)),
		'schema.json': async (site) =>
			Promise.resolve(json(evidenceSchema(absolute(datasetPath('evidence', 'schema.json'), site)))),
		csv: async (site) => csvOf(EVIDENCE_COLUMNS, await evidenceRows(site)),
		'csv-metadata.json': async (site) =>
			csvwOf(EVIDENCE_COLUMNS, factsOf('evidence', site, await evidenceFile(site))),
	},
	pay: {
		json: async (site) => json(await payFile(site)),
		'schema.json': async (site) =>
			Promise.resolve(json(paySchema(absolute(datasetPath('pay', 'schema.json'), site)))),
		csv: async (site) => csvOf(PAY_COLUMNS, (await payFile(site)).ranges),
		'csv-metadata.json': async (site) =>
			csvwOf(PAY_COLUMNS, factsOf('pay', site, await payFile(site))),
	},
};

export const getStaticPaths = (() =>
	Object.entries(DATASETS).flatMap(([dataset, writers]) =>
		Object.entries(writers).map(([ending, write]) => ({
			params: { dataset, ending },
			props: { write },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: Writers[DatasetEnding] }> = async ({ props, site }) =>
	new Response(await props.write(site ?? new URL('http://localhost:4321')));
