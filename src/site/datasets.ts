import { getCollection, type CollectionEntry } from 'astro:content';

export type DatasetEntry = CollectionEntry<'datasets'>;

/** The data sets the site gives away, in order. */
export async function allDatasets(): Promise<DatasetEntry[]> {
	return (await getCollection('datasets')).sort((a, b) => a.data.order - b.data.order);
}

/** The data set of that id. @throws when there is none, with the file to write. */
export async function datasetById(id: string): Promise<DatasetEntry> {
	const entry = (await getCollection('datasets')).find((candidate) => candidate.id === id);
	if (!entry) throw new Error(`No data set "${id}".\nWrite src/content/datasets/${id}.yaml.`);
	return entry;
}
