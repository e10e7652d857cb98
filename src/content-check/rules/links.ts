import { type ContentSet, type Entry, pagesOf } from '../content-set.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { anchorsIn } from './anchors.ts';

/** Pages that no content entry makes. Their fragments are checked on the built site. */
const FIXED_PAGES = [
	'/',
	'/guide/all/',
	'/tools/',
	'/tools/readiness-quiz/paper/',
	'/embed/',
	'/search/',
	'/about/',
];

/** A page and the fragments that links may name; undefined where any may. */
type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** A link inside the site must lead to a page, and its fragment to something on it. */
export function linkFaults(set: ContentSet): Fault[] {
	const addresses = addressesOf(set);
	return pagesOf(set).flatMap((entry) =>
		entry.body.links.flatMap(({ url, line }) => {
			const message = messageOn(url, pathOf(entry, set), addresses);
			return message === undefined ? [] : [{ file: entry.file, line, ...message }];
		}),
	);
}

/** The address of a chapter: the opening is the guide's own page. */
const guidePath = (id: string): string => (id === 'opening' ? '/guide/' : `/guide/${id}/`);

function addressesOf(set: ContentSet): Addresses {
	const addresses = new Map<string, ReadonlySet<string> | undefined>();
	for (const page of FIXED_PAGES) addresses.set(page, undefined);
	for (const { id, readable, body } of set.guide.values()) {
		addresses.set(guidePath(id), readable ? new Set(anchorsIn(body)) : undefined);
	}
	for (const { id } of set.tools.values()) {
		addresses.set(`/tools/${id}/`, undefined);
		addresses.set(`/embed/${id}/`, undefined);
	}
	const faqAnchors = [...set.faq.values()].flatMap(({ body }) => anchorsIn(body));
	addresses.set('/faq/', new Set([...set.faq.keys(), ...faqAnchors]));
	addresses.set('/glossary/', new Set(set.glossary.keys()));
	addresses.set('/evidence/', new Set(set.claims.keys()));
	return addresses;
}

function pathOf({ id, file }: Entry, set: ContentSet): string {
	if (set.guide.get(id)?.file === file) return guidePath(id);
	return set.faq.get(id)?.file === file ? '/faq/' : `/tools/${id}/`;
}

function messageOn(
	url: string,
	from: string,
	addresses: Addresses,
): Pick<Fault, 'fault' | 'fix'> | undefined {
	if (/^(?:https?:|mailto:)/.test(url)) return undefined;
	const [path = '', fragment] = (url.startsWith('#') ? from + url : url).split('#');
	if (!path.startsWith('/')) {
		const fix = 'write it from the root, such as /guide/ethics/#anchor';
		return { fault: `the link ${url} is relative`, fix };
	}
	const page = path.split('?')[0] ?? path;
	// A file such as /rss.xml is looked for on the built site.
	if (/\.\w+$/.test(page)) return undefined;
	if (!addresses.has(page)) {
		const meant = addresses.has(`${page}/`) ? `${page}/` : nearest(page, [...addresses.keys()]);
		const fix = meant === undefined ? 'name a page that exists' : `write ${meant}`;
		return { fault: `the link ${url} leads to no page`, fix };
	}
	const fragments = addresses.get(page);
	if (fragment === undefined || fragments === undefined || fragments.has(fragment))
		return undefined;
	const meant = nearest(fragment, [...fragments]);
	const fix = meant === undefined ? toHave(page) : `write ${page}#${meant}`;
	return { fault: `the link ${url} leads to nothing on ${page}`, fix };
}

/** How a fragment comes to be on a page. */
function toHave(page: string): string {
	if (page === '/faq/') return 'name the slug of an entry in src/content/faq';
	if (page === '/glossary/') return 'name the slug of a term in src/content/glossary';
	if (page === '/evidence/') return 'name the slug of a claim in src/content/claims';
	return 'write <Anchor id="…" /> at the paragraph meant: the id of a heading changes with its words';
}
