import { parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { CONTENT_FOLDER, type ContentFiles, yamlOf } from './read-content.ts';

/** A way in which an entry does not fit its schema, as zod tells it. */
interface Issue {
	readonly path: readonly PropertyKey[];
	readonly message: string;
}

/** The part of a collection of `src/content.config.ts` that is used here. */
export interface Collection {
	readonly schema: {
		safeParse(value: unknown): {
			readonly error?: { readonly issues: readonly Issue[] } | undefined;
		};
	};
}

/**
 * Entries that do not fit the schemas of `src/content.config.ts`.
 *
 * Astro checks the same in a build; this tells a writer without one. As in Astro's YAML, a day
 * without quotes is a date and not a text.
 */
export function schemaFaults(
	files: ContentFiles,
	collections: Readonly<Record<string, Collection>>,
): Fault[] {
	return Object.entries(files).flatMap(([path, text]) => {
		const collection = collections[path.split('/')[0] ?? ''];
		const document = parseDocument(yamlOf(path, text), { customTags: ['timestamp'] });
		// YAML that cannot be read is reported where content is parsed.
		if (collection === undefined || document.errors.length > 0) return [];
		const value: unknown = document.toJS();
		const { error } = collection.schema.safeParse(value);
		return (error?.issues ?? []).map((issue) => ({
			file: `${CONTENT_FOLDER}/${path}`,
			fault: `${placeOf(issue)}: ${issue.message.replace(/\.$/, '')}`,
			fix: isDate(value, issue)
				? 'put the day in quotes: without them YAML makes it a date with a time'
				: 'see the field in src/content.config.ts',
		}));
	});
}

function isDate(value: unknown, { path }: Issue): boolean {
	const at = path.reduce(
		(inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
		value,
	);
	return at instanceof Date;
}

/** `quantities[0].source`. */
function placeOf({ path }: Issue): string {
	const place = path.map((key) =>
		typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`,
	);
	return place.join('').replace(/^\./, '') || 'the entry';
}
