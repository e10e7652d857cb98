import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../../src/search/fold.ts';
import { searchSite } from '../../../src/search/search-site.ts';
import type { Hit, SiteIndex } from '../../../src/search/site-index.ts';

/** Answers as Pagefind does: every word must match, and an unknown word finds its longest beginning. */
function indexOf(texts: Readonly<Record<string, string>>): SiteIndex {
	const all = [...new Set(Object.entries(texts).flat().flatMap(foldedWords))];
	const known = (word: string) =>
		all.some((one) => one.startsWith(word))
			? word
			: (all
					.filter((one) => word.startsWith(one))
					.sort((a, b) => b.length - a.length)
					.at(0) ?? '\0');
	return {
		search(query) {
			const wanted = foldedWords(query).map(known);
			const hits = Object.entries(texts).flatMap(([title, text]): Hit[] => {
				const words = foldedWords(`${title} ${text}`);
				const matched = wanted.map((word) => words.filter((one) => one.startsWith(word)));
				if (matched.some((found) => found.length === 0)) return [];
				const shown = { title, url: '/', kind: 'Term', excerpt: [], sections: [] } as const;
				return [
					{
						id: title,
						score: matched.flat().length,
						kind: 'Term',
						text: () => Promise.resolve({ ...shown, names: [title], matched: matched.flat() }),
					},
				];
			});
			return Promise.resolve(hits.sort((a, b) => b.score - a.score));
		},
	};
}

const index = indexOf({
	Hallucination: 'A fluent statement without support.',
	Overreliance: 'Trusting a model that may hallucinate. Hal was an early warning.',
	Drift: 'The model stays and the world moves.',
	'Data drift': 'Drift, drift, drift of what comes in.',
	'Model ageing': 'The model grows old as data moves.',
	'What does it pay?': 'A salary range and a premium.',
});
const words = {
	instead: { chatbot: 'model', earnings: 'salary', salery: 'salary' },
	vocabulary: ['ageing', 'drift', 'hallucination', 'model', 'salary'],
	smallWords: ['the', 'what', 'is', 'a', 'of'],
};
const search = async (typed: string, asTyped = false) => {
	const { hits, note } = await searchSite(typed, index, words, asTyped);
	return { found: hits.map(({ id }) => id), note };
};

describe('searching the site', () => {
	test('puts what is named like the query first, whatever its score', async () => {
		expect((await search('drift')).found[0]).toBe('Drift');
	});

	test('leaves small words out', async () => {
		expect((await search('what is a hallucination?')).found[0]).toBe('Hallucination');
	});

	test('does not take the beginning of a misspelt word for an answer', async () => {
		expect(await search('halucination')).toEqual({
			found: ['Hallucination'],
			note: { type: 'instead', words: 'hallucination' },
		});
	});

	test('corrects the one word of several that is unknown', async () => {
		const { found, note } = await search('modle drift ageing');
		expect(found).toContain('Model ageing');
		expect(note).toEqual({ type: 'some-words', all: 0 });
		expect((await search('modle ageing')).note).toEqual({ type: 'instead', words: 'model ageing' });
	});

	test('finds the site’s word for a reader’s', async () => {
		expect(await search('salery')).toEqual({
			found: ['What does it pay?'],
			note: { type: 'instead', words: 'salary' },
		});
	});

	test('leaves the site’s words out when the reader wants only their own', async () => {
		expect(await search('earnings', true)).toEqual({ found: [], note: undefined });
	});

	test('gives pages with some of the words where none has all', async () => {
		const { found, note } = await search('salary kubernetes');
		expect(found).toEqual(['What does it pay?']);
		expect(note).toEqual({ type: 'some-words', all: 0 });
	});

	test('adds pages with most of the words to a few that have all', async () => {
		const { found, note } = await search('model data old');
		expect(found[0]).toBe('Model ageing');
		expect(note).toBeUndefined();
	});

	test('finds nothing for nothing and for nonsense', async () => {
		expect(await search('')).toEqual({ found: [], note: undefined });
		expect(await search('xyzzyq')).toEqual({ found: [], note: undefined });
	});
});
