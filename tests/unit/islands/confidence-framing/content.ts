import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type {
	Perception,
	ProbabilityTerm,
	SentenceRule,
	Vocabulary,
} from '../../../../src/domain/probability-words.ts';

/* The site's own scales, rules and answers, as pages hand them to the tool. */

const folder = (name: string) =>
	fileURLToPath(new URL(`../../../../src/content/${name}/`, import.meta.url));
const entries = <Entry>(name: string): (Entry & { id: string })[] =>
	readdirSync(folder(name)).map((file) => ({
		...(parse(readFileSync(folder(name) + file, 'utf8')) as Entry),
		id: file.replace('.yaml', ''),
	}));

const source = {
	id: 'source',
	cite: 'A source 2026',
	author: 'A. Author',
	title: 'A paper',
	publisher: 'A publisher',
	url: 'https://example.org/',
	tier: 'primary',
} as const;

interface Scale {
	name: string;
	note: string;
	terms: (Pick<ProbabilityTerm, 'word' | 'opening' | 'low' | 'high'> & Partial<ProbabilityTerm>)[];
}

export const vocabularies: readonly Vocabulary[] = entries<Scale>('vocabularies').map(
	({ terms, ...scale }) => ({
		...scale,
		terms: terms.map((term) => ({ above: false, below: false, ...term })),
	}),
);
export const perceptions: readonly Perception[] = entries<Omit<Perception, 'source'>>(
	'perceptions',
).map((study) => ({ ...study, source }));
export const rules: readonly SentenceRule[] = entries<Omit<SentenceRule, 'sources'>>('rules').map(
	(rule) => ({ ...rule, sources: [source] }),
);

/** The scale of that id. */
export function scale(id: string): Vocabulary {
	const found = vocabularies.find((one) => one.id === id);
	if (!found) throw new Error(`No scale ${id}.`);
	return found;
}
