import { getCollection } from 'astro:content';
import { type Change, type Dated, lastChanged, newestDay } from '../domain/history.ts';
import { allClaims, claimById, type ClaimEntry } from './claims.ts';
import { datasetById } from './datasets.ts';
import { allQuestions, type FaqEntry, questionById } from './faq.ts';
import { allTerms, termById, type TermEntry } from './glossary.ts';
import { type GuideEntry, idsMarked } from './guide.ts';
import { eventId, historyEvents, type HistoryKind } from './history.ts';
import { allSources } from './sources.ts';
import { allTools, toolById, type ToolEntry } from './tools.ts';

/*
 * When what a page says last changed, from the days in its entries and never from the day of the
 * build: for the sitemap, and for what a page says of itself. A page changes with its own entry and
 * with every entry that a reader meets on it: a claim's verdict, a term's definition, a tool. Looking
 * again without a change changes nothing; only the ledger, which is the record of those checks, does.
 */

/** An entry that has a page, or a place on one, of its own. */
export type ShownEntry = GuideEntry | ToolEntry | FaqEntry | TermEntry | ClaimEntry;

const KINDS: Readonly<Record<ShownEntry['collection'], HistoryKind>> = {
	guide: 'chapter',
	tools: 'tool',
	faq: 'question',
	glossary: 'term',
	claims: 'claim',
};

/** Something that happened to an entry: its `id` is its place on the page of changes. */
interface DatedEvent {
	/** `YYYY-MM-DD` */
	readonly on: string;
	readonly id: string;
}

/** The entry and all whose words or figures are shown with it, itself first. */
async function shownWith(entry: ShownEntry): Promise<readonly ShownEntry[]> {
	if (entry.collection === 'glossary' || entry.collection === 'claims') return [entry];
	const marked = (...marks: Parameters<typeof idsMarked>[1][]) =>
		marks.flatMap((mark) => idsMarked(entry.body, mark));
	const claims = marked('Claim', 'Evidence', 'SideNote');
	if (entry.collection === 'tools') claims.push(...Object.values(entry.data.evidence));
	if (entry.collection === 'faq') claims.push(...entry.data.claims);
	const tools = await Promise.all(marked('ToolHere').map(toolById));
	const asked = entry.collection === 'tools' ? entry.data.faq : [];
	const questions = await Promise.all(asked.map(questionById));
	return [
		entry,
		...(await Promise.all([...new Set(claims)].map(claimById))),
		...(await Promise.all(marked('Term').map(termById))),
		...(await Promise.all([...tools, ...questions].map(shownWith))).flat(),
		// The opening counts the verdicts of all claims.
		...(entry.id === 'opening' ? (await allClaims()).map(onlyItsVerdict) : []),
	];
}

const onlyItsVerdict = (claim: ClaimEntry): ClaimEntry => {
	const isVerdict = ({ values }: Change) => values.some(({ of }) => of === 'Verdict');
	return { ...claim, data: { ...claim.data, changes: claim.data.changes.filter(isVerdict) } };
};

const eventsOf = ({ collection, id, data }: ShownEntry): readonly DatedEvent[] => {
	const { published, changes }: Dated = data;
	return [published, ...changes.map(({ on }) => on)].map((on) => ({
		on,
		id: eventId(KINDS[collection], id, on),
	}));
};

/** What last changed on an entry's page: the entry itself, or one that is shown there. */
async function lastEvent(entry: ShownEntry): Promise<DatedEvent> {
	const events = (await shownWith(entry)).flatMap(eventsOf);
	const on = newestDay(events.map((event) => event.on));
	return events.find((event) => event.on === on) ?? { on, id: '' };
}

/** The day on which what an entry's page says last changed. */
export const entryChanged = async (entry: ShownEntry): Promise<string> =>
	(await lastEvent(entry)).on;

/** The same with what it was; undefined where nothing has changed since the entry was published. */
export async function changeSince(entry: ShownEntry): Promise<DatedEvent | undefined> {
	const event = await lastEvent(entry);
	return event.on > entry.data.published ? event : undefined;
}

const newestOf = async (entries: readonly ShownEntry[]) =>
	newestDay(await Promise.all(entries.map(entryChanged)));

export const faqChanged = async (): Promise<string> => newestOf(await allQuestions());
export const glossaryChanged = async (): Promise<string> => newestOf(await allTerms());
export const toolsChanged = async (): Promise<string> => newestOf(await allTools());

/** The ledger, as a page and as a file, says of each claim and source when somebody last looked. */
export const ledgerChanged = async (): Promise<string> =>
	newestDay([
		lastChanged((await datasetById('evidence')).data),
		...(await allClaims()).flatMap(({ data }) => [data.checkedOn, lastChanged(data)]),
		...(await allSources()).map(({ data }) => data.accessed),
	]);

/** The page for writers says when each host's steps were read. */
export const embedChanged = async (): Promise<string> =>
	newestDay([
		...(await getCollection('hosts')).map(({ data }) => data.checked),
		await toolsChanged(),
	]);

/** The day anything at all last changed: for pages that show a little of everything. */
export const siteChanged = async (): Promise<string> =>
	newestDay((await historyEvents()).map(({ on }) => on));
