import { readPage } from './built-site.ts';
import { asList, isThing, type Thing } from './schema-org.ts';

interface Graph {
	readonly '@context': string;
	readonly '@graph': readonly Thing[];
}

/** The graphs a page carries: one, or none. */
export const graphsOn = (path: string): readonly Graph[] =>
	[...readPage(path).document.querySelectorAll('script[type="application/ld+json"]')].map(
		(script) => JSON.parse(script.textContent) as Graph,
	);

/** The things a page describes. */
export const thingsOn = (path: string): readonly Thing[] =>
	graphsOn(path).flatMap((graph) => graph['@graph']);

/** The thing of that type on a page, with its parts as lists. */
export const thingOf = (path: string, type: string): Thing => {
	const thing = thingsOn(path).find((one) => one['@type'] === type);
	if (!thing) throw new Error(`No ${type} on ${path}`);
	return thing;
};

export const partsOf = (thing: Thing, property: string): readonly Thing[] =>
	asList(thing[property]).filter(isThing);

/** A thing and all that it holds. */
export const allWithin = (thing: Thing): readonly Thing[] => [
	thing,
	...Object.values(thing).flatMap((value) => asList(value).filter(isThing).flatMap(allWithin)),
];

/** Text as a reader takes it in: white space is one space. */
export const flat = (text: string | null | undefined): string =>
	(text ?? '').replace(/\s+/g, ' ').trim();
