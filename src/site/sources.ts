import { getCollection, type CollectionEntry } from 'astro:content';
import type { CitedSource } from '../domain/evidence.ts';
import type { LicenceId } from './licences.ts';
import { href } from './links.ts';

export type SourceEntry = CollectionEntry<'sources'>;

/** Every source, by title. */
export async function allSources(): Promise<SourceEntry[]> {
	const sources = await getCollection('sources');
	return sources.sort((a, b) => (a.data.title < b.data.title ? -1 : 1));
}

/** Sources whose rows the site computes with, and gives the results away, with the licence for it. */
export async function openSources(): Promise<(SourceEntry & { licence: LicenceId })[]> {
	return (await allSources()).flatMap((source) =>
		source.data.licence === undefined ? [] : [{ ...source, licence: source.data.licence }],
	);
}

/**
 * The source of that id.
 *
 * @throws when there is none, with the file to write.
 */
export async function sourceById(id: string): Promise<SourceEntry> {
	const source = (await getCollection('sources')).find((entry) => entry.id === id);
	if (!source)
		throw new Error(
			`No source "${id}".\nWrite src/content/sources/${id}.yaml, or correct the id where it is used.`,
		);
	return source;
}

/** The part of a source that stands beside a figure. */
export function citedSource({ id, data }: SourceEntry): CitedSource {
	const { cite, author, title, publisher, year, url, tier } = data;
	return { id, cite, author, title, publisher, year, url: href(url), tier };
}
