import { getCollection } from 'astro:content';
import { allClaims, claimById, type ClaimEntry } from './claims.ts';
import { allQuestions } from './faq.ts';
import { allTerms } from './glossary.ts';
import { guideEntries, type GuideEntry, idsMarked } from './guide.ts';
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

const ofClaims = async (ids: readonly string[]) => ofAll(await Promise.all(ids.map(claimById)));

/** A chapter changes with its text, and with a claim that it states. A check that changed nothing is no change. */
export async function chapterChanged({ body, data }: GuideEntry): Promise<string> {
	const cited = [...idsMarked(body, 'Claim'), ...idsMarked(body, 'Evidence')];
	return latest([...daysOf(data), ...(await ofClaims(cited))]);
}

/** A tool changes with its entry, and with a claim that it computes with. */
export const toolChanged = async ({ data }: ToolEntry): Promise<string> =>
	latest([...daysOf(data), ...(await ofClaims(Object.values(data.evidence)))]);

/** The FAQ changes with an answer, and with a claim that an answer rests on. */
export async function faqChanged(): Promise<string> {
	const questions = await allQuestions();
	const cited = questions.flatMap(({ data }) => data.claims);
	return latest([...ofAll(questions), ...(await ofClaims(cited))]);
}

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
	latest([...(await allClaims()), ...(await guideEntries())].flatMap(({ data }) => daysOf(data)));

export const toolsChanged = async (): Promise<string> =>
	latest(await Promise.all((await allTools()).map(toolChanged)));

/** The page for writers says when each host's steps were read. */
export const embedChanged = async (): Promise<string> =>
	latest([
		...(await getCollection('hosts')).map(({ data }) => data.checked),
		...(await allTools()).flatMap(({ data }) => daysOf(data)),
	]);

/** A page that shows a little of everything. */
export const anythingChanged = async (): Promise<string> =>
	latest([
		...(await Promise.all((await guideEntries()).map(chapterChanged))),
		...(await Promise.all([faqChanged(), glossaryChanged(), toolsChanged()])),
		...ofAll(await allClaims()),
	]);
