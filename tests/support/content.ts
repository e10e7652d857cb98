import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface ContentChange {
	readonly on: string;
	readonly what: string;
	readonly why?: string;
	readonly values?: readonly { readonly of: string; readonly from: string; readonly to: string }[];
}

/** What every published entry has. */
export interface ContentEntry {
	readonly id: string;
	readonly published: string;
	readonly changes?: readonly ContentChange[];
}

/** What an entry names that a reader then meets on its page. */
interface Naming {
	/** Of a question. */
	readonly claims?: readonly string[];
	/** Of a tool: claims by the name its code uses. */
	readonly evidence?: Readonly<Record<string, string>>;
	/** Of a tool: questions. */
	readonly faq?: readonly string[];
}

/** The entries of a folder of `src/content` as their files hold them, read without our own code. */
export const entriesOf = <Fields>(folder: string): (Fields & { readonly id: string })[] =>
	globSync(`src/content/${folder}/*.{yaml,mdx}`).map((file) => {
		const text = readFileSync(file, 'utf8');
		const yaml = file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text;
		const id = /([^/\\]+)\.\w+$/.exec(file)?.[1] ?? '';
		return { id, ...(parse(yaml) as Fields) };
	});

/** The newest of the day of publication and the days of changes. */
export const newestDay = ({ published, changes = [] }: Omit<ContentEntry, 'id'>) =>
	[published, ...changes.map(({ on }) => on)].sort().at(-1) ?? '';

/** The day of the first edition, which a glossary term need not state. */
const FIRST_EDITION = '2026-11-23';
const FOLDERS = ['guide', 'claims', 'tools', 'faq', 'glossary'] as const;
type Folder = (typeof FOLDERS)[number];
type Found = ContentEntry & Naming & { readonly folder: Folder; readonly text: string };
const found = new Map(
	FOLDERS.flatMap((folder) =>
		entriesOf<Partial<ContentEntry> & Naming>(folder).map((entry) => {
			const file = `src/content/${folder}/${entry.id}`;
			const text = existsSync(`${file}.mdx`) ? readFileSync(`${file}.mdx`, 'utf8') : '';
			return [
				`${folder}/${entry.id}`,
				{ ...entry, published: entry.published ?? FIRST_EDITION, folder, text },
			] as const;
		}),
	),
);

/** What stands in a text, by the mark that puts it there. */
const MARKS: readonly (readonly [Folder, RegExp])[] = [
	['claims', /<(?:Claim|Evidence) id="([^"]+)"|<SideNote claim="([^"]+)"/g],
	['glossary', /<Term id="([^"]+)"/g],
	['tools', /<ToolHere id="([^"]+)"/g],
];

/** An entry and all that a reader meets on its page, as their files hold them. */
export function shownOn(folder: Folder, id: string): readonly Found[] {
	const entry = found.get(`${folder}/${id}`);
	if (!entry) throw new Error(`No src/content/${folder}/${id}`);
	const marked = MARKS.flatMap(([other, mark]) =>
		[...entry.text.matchAll(mark)].map(([, a, b]) => [other, a ?? b ?? ''] as const),
	);
	const named = [
		...[...(entry.claims ?? []), ...Object.values(entry.evidence ?? {})].map(
			(claim) => ['claims', claim] as const,
		),
		...(entry.faq ?? []).map((question) => ['faq', question] as const),
	];
	return [entry, ...[...marked, ...named].flatMap(([other, name]) => shownOn(other, name))];
}

/** The newest day of any of them. */
export const shownDay = (folder: Folder, id: string): string =>
	shownOn(folder, id).map(newestDay).sort().at(-1) ?? '';
