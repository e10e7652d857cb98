import { LEXICON, type Group } from './lexicon.ts';
import { isMisspelt } from './spelling.ts';
import type { Token } from './tokens.ts';

/** One wording to look for. */
export interface Entry {
	/** The phrase as the lexicon has it, uninflected, the first choice of each bracket taken. */
	readonly id: string;
	readonly group: Group;
	/** Of a verb: its ending. */
	readonly form?: 's' | 'ed' | 'ing';
}

interface Node {
	readonly next: Map<string, Node>;
	entry?: Entry;
}

const INFLECTED = /^(?:belief|homograph|promise)$/;
const SPELT = /^(?:chance|often|probably|likely)$/;

const root: Node = { next: new Map() };
/** Words that a misspelling may mean. */
const spelt: string[] = ['guarantee'];

/** What a pattern stands for: `in (my|our) view` gives two. */
function wordings(pattern: string): string[] {
	const [whole, choices] = /\(([^)]*)\)/.exec(pattern) ?? [];
	if (whole === undefined || choices === undefined) return [pattern.trim()];
	return choices.split('|').flatMap((choice) => wordings(pattern.replace(whole, choice)));
}

function add(phrase: string, entry: Entry) {
	let node = root;
	for (const word of phrase.split(' ')) {
		const next = node.next.get(word) ?? { next: new Map<string, Node>() };
		node.next.set(word, next);
		node = next;
	}
	// What the lexicon lists itself goes before what is inflected.
	node.entry ??= entry;
}

function addInflected(entry: Entry) {
	const { id } = entry;
	const stem = id === 'think' ? id : id.replace(/e$/, '').replace(/(?<=be|mi)t$/, 'tt');
	add(id + (/s$/.test(id) ? 'es' : 's'), { ...entry, form: 's' });
	add(id === 'think' ? 'thought' : `${stem}ed`, { ...entry, form: 'ed' });
	add(`${stem}ing`, { ...entry, form: 'ing' });
}

/** Every phrase of the lexicon, before inflection. */
export const ENTRIES: readonly Entry[] = Object.entries(LEXICON).flatMap(([group, list]) =>
	list.split(/\|(?![^(]*\))/).flatMap((pattern) => {
		const all = wordings(pattern);
		return all.map((phrase) => {
			const entry = { id: all[0] ?? phrase, group: group as Group };
			add(phrase, entry);
			if (SPELT.test(group) && /^\w{7,}$/.test(phrase)) spelt.push(phrase);
			return entry;
		});
	}),
);
for (const entry of ENTRIES)
	if (INFLECTED.test(entry.group) && !entry.id.includes(' ')) addInflected(entry);

/** The most words a phrase has: what bounds the walk from each word. */
export const LONGEST_PHRASE = 8;

export interface Match {
	readonly entry: Entry;
	readonly to: number;
}

/** Phrases that begin with token `from`, longest first. */
export function matchesAt(tokens: readonly Token[], from: number): Match[] {
	const matches: Match[] = [];
	let node: Node | undefined = root;
	for (let at = from; node && at < from + LONGEST_PHRASE; at += 1) {
		const token: Token | undefined = tokens[at];
		if (token?.kind !== 'word') break;
		const { next }: Node = node;
		node = next.get(token.text);
		if (!node && at === from)
			node = next.get(spelt.find((word) => isMisspelt(token.text, word)) ?? '');
		if (node?.entry) matches.unshift({ entry: node.entry, to: at + 1 });
	}
	return matches;
}

const HEDGING = /^(?:chance|often|modal|belief|homograph|stance|noun|denied)$/;

export const isHedging = ({ group }: Entry) => HEDGING.test(group);
