import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/*
 * The vocabulary of schema.org, read from the declarations of schema-dts, which Google generates from
 * it: types with their supertypes, and the properties of each with what they may hold.
 */
const declared = readFileSync(
	createRequire(import.meta.url)
		.resolve('schema-dts')
		.replace(/schema\.js$/, 'schema.d.ts'),
	'utf8',
);

/** A property → the types its values may have, by the interface that declares it. */
const properties = new Map<string, Map<string, readonly string[]>>();
/** An interface → the interfaces it takes from. */
const parents = new Map<string, readonly string[]>();
for (const [, name = '', from = '', body = ''] of declared.matchAll(
	/^(?:export )?interface (\w+) extends ([^{]+)\{\n(.*?)^\}/gms,
)) {
	parents.set(name, [...from.matchAll(/\w+(?:Base|Leaf)\b/g)].map(String));
	const held = body.matchAll(/^ {4}"([a-zA-Z]+)"\?: SchemaValue<(.+), "\w+">;$/gm);
	properties.set(
		name,
		new Map([...held].map(([, property = '', types = '']) => [property, types.split(' | ')])),
	);
}
/** A type → what is one: itself and its subtypes, as far as they are named in its union. */
const unions = new Map(
	[...declared.matchAll(/^export type (\w+)(?:<[^=]*>)? = (.+);$/gm)].map(
		([, name = '', members = '']) => [name, members.split(' | ')] as const,
	),
);

const propertyOf = (holder: string, property: string): readonly string[] | undefined =>
	properties.get(holder)?.get(property) ??
	parents
		.get(holder)
		?.map((parent) => propertyOf(parent, property))
		.find(Boolean);

/** Whether every `type` is a `wanted`. */
function isA(type: string, wanted: string, seen = new Set<string>()): boolean {
	if (type === wanted) return true;
	if (seen.has(wanted)) return false;
	seen.add(wanted);
	return (unions.get(wanted) ?? []).some((member) => isA(type, member, seen));
}

const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
/** What a text may stand for, where it is not free text. */
const TEXTS: Readonly<Record<string, (text: string) => boolean>> = {
	Text: () => true,
	URL: (text) => URL.canParse(text),
	Date: (text) => DAY.test(text) && !Number.isNaN(Date.parse(text)),
	DateTime: (text) => text.includes('T') && !Number.isNaN(Date.parse(text)),
	Duration: (text) => /^P(?=.)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?$/.test(text),
};

export interface Thing {
	readonly '@type'?: string;
	readonly '@id'?: string;
	readonly [property: string]: unknown;
}

export const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const asList = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];

function fits(value: unknown, allowed: readonly string[]): boolean {
	if (typeof value === 'number')
		return allowed.some((type) => isA('Number', type) || type === 'Integer');
	if (typeof value === 'boolean') return allowed.includes('Boolean');
	if (typeof value === 'string') return allowed.some((type) => TEXTS[type]?.(value) === true);
	if (!isThing(value)) return false;
	const type = value['@type'];
	if (type === undefined) return value['@id'] !== undefined && allowed.includes('IdReference');
	return allowed.some((wanted) => isA(type, wanted));
}

/** What is wrong with a thing by the vocabulary, and with all that it holds; empty where nothing is. */
export function vocabularyFaults(thing: Thing): readonly string[] {
	const type = thing['@type'];
	const id = thing['@id'];
	if (id !== undefined && !URL.canParse(id)) return [`@id is no address: ${id}`];
	if (type === undefined) return id === undefined ? ['has neither @type nor @id'] : [];
	const leaf = `${type}Leaf`;
	if (!properties.has(leaf)) return [`${type} is no type of schema.org`];
	return Object.entries(thing).flatMap(([written, value]) => {
		if (written.startsWith('@')) return [];
		// `query-input` says what an action wants for its `query` (https://schema.org/docs/actions.html).
		const property = written.replace(/-input$/, '');
		const allowed = propertyOf(leaf, property);
		if (!allowed) return [`${type} has no property ${property}`];
		if (property !== written) return [];
		return asList(value).flatMap((one) => {
			const within = isThing(one) ? vocabularyFaults(one) : [];
			if (fits(one, allowed)) return within;
			return [
				`${type}.${property} may not hold ${JSON.stringify(one).slice(0, 80)}; it holds ${allowed.join(', ')}`,
				...within,
			];
		});
	});
}
