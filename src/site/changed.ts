import { getCollection } from 'astro:content';
import { allClaims, type ClaimEntry } from './claims.ts';
import { allQuestions } from './faq.ts';
import { allTerms } from './glossary.ts';
import { guideEntries, type GuideEntry } from './guide.ts';
import { allSources } from './sources.ts';
import { allTools, type ToolEntry } from './tools.ts';

/*
 * When what a page says last changed, from the days in its entries and never from the day of the
 * build: for the sitemap, and for what a page says of itself.
 */

interface Dated {
	readonly published?: string;
	readonly changes?: readonly { readonly on: string }[];
}

const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b), '');

const daysOf = ({ published, changes = [] }: Dated): readonly string[] => [
	...(published === undefined ? [] : [published]),
	...changes.map(({ on }) => on),
];

const ofAll = (entries: readonly { readonly data: Dated }[]) =>
	entries.flatMap(({ data }) => daysOf(data));

/** A chapter or a tool changes with its entry. A check that changed nothing is no change. */
export const entryChanged = ({ data }: GuideEntry | ToolEntry): string => latest(daysOf(data));

export const faqChanged = async (): Promise<string> => latest(ofAll(await allQuestions()));

export const glossaryChanged = async (): Promise<string> => latest(ofAll(await allTerms()));

const checkedAndChanged = ({ data }: ClaimEntry) => [data.checkedOn, ...daysOf(data)];

/** The ledger says of each claim and each source when it was checked, so that a check changes it. */
export const ledgerChanged = async (): Promise<string> =>
	latest([
		...(await allClaims()).flatMap(checkedAndChanged),
		...(await allSources()).map(({ data }) => data.accessed),
	]);

/** The page about the site lists what was corrected. */
export const aboutChanged = async (): Promise<string> =>
	latest(ofAll([...(await allClaims()), ...(await guideEntries())]));

export const toolsChanged = async (): Promise<string> => latest(ofAll(await allTools()));

/** The page for writers says when each host's steps were read. */
export const embedChanged = async (): Promise<string> =>
	latest([
		...(await getCollection('hosts')).map(({ data }) => data.checked),
		...ofAll(await allTools()),
	]);

/** A page that shows a little of everything. */
export const anythingChanged = async (): Promise<string> => {
	const all = [guideEntries(), allTools(), allQuestions(), allTerms(), allClaims()];
	return latest(ofAll((await Promise.all(all)).flat()));
};
