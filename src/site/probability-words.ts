import { getCollection } from 'astro:content';
import type { CitedSource } from '../domain/evidence.ts';
import type { SentenceRule, Vocabulary } from '../domain/probability-words.ts';
import { citedSource, sourceById } from './sources.ts';

const cited = async (id: string) => citedSource(await sourceById(id));

/** A scale with what a page says of it. */
interface CitedVocabulary extends Vocabulary {
	readonly note: string;
	readonly source: CitedSource;
}

/** The scales of probability words, in order. */
export async function vocabularies(): Promise<CitedVocabulary[]> {
	const entries = (await getCollection('vocabularies')).sort((a, b) => a.data.order - b.data.order);
	return Promise.all(
		entries.map(async ({ id, data: { name, note, terms, source } }) => ({
			id,
			name,
			note,
			terms,
			source: await cited(source),
		})),
	);
}

/** The rules for sentences, in order. */
export async function sentenceRules(): Promise<(SentenceRule & { sources: CitedSource[] })[]> {
	const entries = (await getCollection('rules')).sort((a, b) => a.data.order - b.data.order);
	return Promise.all(
		entries.map(async ({ id, data: { title, why, instead, sources } }) => ({
			id,
			title,
			why,
			instead,
			sources: await Promise.all(sources.map(cited)),
		})),
	);
}
