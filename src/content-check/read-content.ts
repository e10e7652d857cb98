import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { ContentSet, Entry } from './content-set.ts';
import type { Fault } from './fault.ts';
import { fieldsIn } from './fields.ts';
import { parseMdx } from './mdx.ts';
import * as parse from './parse-entry.ts';

/** Where content lives, from the project's root. */
export const CONTENT_FOLDER = 'src/content';

/** One folder a collection, and the ending of its files. */
const FOLDERS: Readonly<Record<string, '.yaml' | '.mdx'>> = {
	sources: '.yaml',
	claims: '.yaml',
	guide: '.mdx',
	faq: '.mdx',
	glossary: '.yaml',
	tools: '.mdx',
	pay: '.yaml',
	vocabularies: '.yaml',
	perceptions: '.yaml',
	rules: '.yaml',
	quiz: '.yaml',
	frameworks: '.yaml',
	regulated: '.yaml',
	guardrails: '.yaml',
	search: '.yaml',
};

/** Text of every file by its path below `src/content`: `{ 'claims/x.yaml': 'number: 1…' }`. */
export type ContentFiles = Readonly<Record<string, string>>;

export interface ReadContent {
	readonly set: ContentSet;
	/** Files that could not be read as what their ending says. */
	readonly faults: readonly Fault[];
}

/** Reads `src/content` below the project's root. */
export function readContentFiles(root: string): ContentFiles {
	const files: Record<string, string> = {};
	for (const folder of Object.keys(FOLDERS)) {
		for (const name of namesIn(join(root, CONTENT_FOLDER, folder))) {
			files[`${folder}/${name}`] = readFileSync(join(root, CONTENT_FOLDER, folder, name), 'utf8');
		}
	}
	return files;
}

function namesIn(folder: string): string[] {
	try {
		const entries = readdirSync(folder, { withFileTypes: true });
		return entries
			.filter((entry) => entry.isFile())
			.map(({ name }) => name)
			.sort();
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}

/** Parses files to entries. A file that cannot be parsed is a fault, and an entry with nothing in it. */
export function parseContent(files: ContentFiles): ReadContent {
	const faults = Object.keys(files).flatMap(misnamed);
	const entries = <E extends Entry>(
		folder: string,
		from: (raw: parse.RawEntry) => E,
	): ReadonlyMap<string, E> => {
		const found = new Map<string, E>();
		for (const [path, text] of Object.entries(files)) {
			if (!path.startsWith(`${folder}/`) || misnamed(path).length > 0) continue;
			const id = path.replace(/^.*\/|\.\w+$/g, '');
			found.set(id, from(rawEntry(id, `${CONTENT_FOLDER}/${path}`, text, faults)));
		}
		return found;
	};
	const set: ContentSet = {
		sources: entries('sources', parse.sourceFrom),
		claims: entries('claims', parse.claimFrom),
		guide: entries('guide', parse.guideFrom),
		faq: entries('faq', parse.faqFrom),
		glossary: entries('glossary', parse.glossaryFrom),
		tools: entries('tools', parse.toolFrom),
		vocabularies: entries('vocabularies', parse.scaleFrom),
		perceptions: entries('perceptions', parse.scaleFrom),
		rules: entries('rules', parse.ruleFrom),
		quiz: entries('quiz', parse.quizFrom),
		frameworks: entries('frameworks', parse.scaleFrom),
		regulated: entries('regulated', parse.regulatedFrom),
		guardrails: entries('guardrails', parse.guardrailFrom),
	};
	return { set, faults };
}

/** A file that Astro would read under another name, or not at all. */
function misnamed(path: string): Fault[] {
	const [folder = '', name = ''] = path.split('/');
	const ending = FOLDERS[folder] ?? '.yaml';
	if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name.slice(0, -ending.length)) && name.endsWith(ending)) {
		return [];
	}
	const fault = 'the file name is not a slug with the ending of its folder';
	return [{ file: `${CONTENT_FOLDER}/${path}`, fault, fix: `name it like pay-premium${ending}` }];
}

function rawEntry(id: string, file: string, text: string, faults: Fault[]): parse.RawEntry {
	const isMdx = file.endsWith('.mdx');
	const document = parseDocument(yamlOf(file, text));
	for (const error of document.errors) {
		const line = (error.linePos?.[0].line ?? 1) + (isMdx ? 1 : 0);
		const fault = `this is not YAML: ${(error.message.split('\n')[0] ?? '').replace(/[:.]$/, '')}`;
		const fix = 'put text that has a colon, a # or quotes in it into quotes of the other kind';
		faults.push({ file, line, fault, fix });
	}
	const fields = document.errors.length > 0 ? {} : fieldsIn(document.toJS());
	const body = parseMdx(isMdx ? text : '');
	const readable = document.errors.length === 0 && body.isMdx;
	return { id, file, readable, fields, body };
}

/** The YAML of a file: all of it, or an MDX file's frontmatter. */
export function yamlOf(path: string, text: string): string {
	if (!path.endsWith('.mdx')) return text;
	return /^---\r?\n(.*?)^---\s*$/ms.exec(text)?.[1] ?? '';
}
