import { getCollection, type CollectionEntry } from 'astro:content';

export type TermEntry = CollectionEntry<'glossary'>;

/** Every term, by name, capitals ignored. */
export async function allTerms(): Promise<TermEntry[]> {
	const terms = await getCollection('glossary');
	const key = (term: TermEntry) => term.data.term.toLowerCase();
	return terms.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The term of that id. @throws when there is none, with the file to write. */
export async function termById(id: string): Promise<TermEntry> {
	const term = (await getCollection('glossary')).find((entry) => entry.id === id);
	if (!term)
		throw new Error(
			`No glossary term "${id}".\nWrite src/content/glossary/${id}.yaml, or correct the id where it is used.`,
		);
	return term;
}
