import { globSync, readFileSync } from 'node:fs';
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
