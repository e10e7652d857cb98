import { getCollection } from 'astro:content';
import { type Change, lastChanged } from '../domain/history.ts';
import { allClaims, claimById, type ClaimEntry } from './claims.ts';
import { allQuestions, type FaqEntry } from './faq.ts';
import { allTerms } from './glossary.ts';
import { guideEntries, type GuideEntry } from './guide.ts';
import { allSources } from './sources.ts';
import { allTools, type ToolEntry } from './tools.ts';

/*
 * When what a page says last changed, from the days in its entries and never from the day of the
 * build: for the sitemap, and for what a page says of itself.
 */

interface Entry {
	readonly data: { readonly published: string; readonly changes?: readonly Change[] };
}

const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b), '');

const changeOf = ({ data: { published, changes = [] } }: Entry) =>
	lastChanged({ published, changes });

/** A chapter or a tool changes with its entry. A check that changed nothing is no change. */
export const entryChanged = (entry: GuideEntry | ToolEntry): string => changeOf(entry);

/** A claim says when it was checked, so that a check changes it. */
export const claimChanged = (claim: ClaimEntry): string =>
	latest([claim.data.checkedOn, changeOf(claim)]);

/** An answer is as old as itself or the newest claim it rests on. */
export const questionChanged = async (question: FaqEntry): Promise<string> =>
	latest([
		changeOf(question),
		...(await Promise.all(question.data.claims.map(claimById))).map(claimChanged),
	]);

export const faqChanged = async (): Promise<string> =>
	latest(await Promise.all((await allQuestions()).map(questionChanged)));

export const glossaryChanged = async (): Promise<string> =>
	latest((await allTerms()).map(changeOf));

/** The ledger says of each source, too, when it was read. */
export const ledgerChanged = async (): Promise<string> =>
	latest([
		...(await allClaims()).map(claimChanged),
		...(await allSources()).map(({ data }) => data.accessed),
	]);

/** The page about the site says when anything that can be corrected last changed. */
export const aboutChanged = async (): Promise<string> =>
	latest([...(await allClaims()), ...(await guideEntries())].map(changeOf));

export const toolsChanged = async (): Promise<string> => latest((await allTools()).map(changeOf));

/** The page for writers says when each host's steps were read. */
export const embedChanged = async (): Promise<string> =>
	latest([
		...(await getCollection('hosts')).map(({ data }) => data.checked),
		...(await allTools()).map(changeOf),
	]);

/** A page that shows a little of everything. */
export const anythingChanged = async (): Promise<string> => {
	const all = [guideEntries(), allTools(), allQuestions(), allTerms(), allClaims()];
	return latest((await Promise.all(all)).flat().map(changeOf));
};
