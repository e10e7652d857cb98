import type { Change, Dated } from '../domain/history.ts';
import { allClaims, claimNumber } from './claims.ts';
import { allDatasets } from './datasets.ts';
import { allQuestions } from './faq.ts';
import { allTerms } from './glossary.ts';
import { guideEntries } from './guide.ts';
import { claimPath, faqPath, guidePath, TAKE_AWAY, termPath, toolPath } from './links.ts';
import { allTools } from './tools.ts';

/** What readers may rely on, as a count names one and many. */
export const HISTORY_KINDS = {
	chapter: { one: 'chapter', many: 'chapters' },
	tool: { one: 'tool', many: 'tools' },
	claim: { one: 'claim', many: 'claims' },
	question: { one: 'question', many: 'questions' },
	term: { one: 'term', many: 'terms' },
	figures: { one: 'set of figures', many: 'sets of figures' },
} as const;
export type HistoryKind = keyof typeof HISTORY_KINDS;

/** Something published, with its dates. */
interface PublishedEntry extends Dated {
	readonly kind: HistoryKind;
	readonly slug: string;
	/** What it is called in a list of changes: `Claim C07`. */
	readonly name: string;
	/** What it states, where its name does not say what it is about. */
	readonly statement?: string;
	/** What it says of itself in a sentence. */
	readonly summary: string;
	readonly path: string;
}

/** One event: an entry that is new, or a change to it. */
export interface HistoryEvent {
	/** Unique, and the same for ever: part of an address and of feeds. */
	readonly id: string;
	/** `YYYY-MM-DD` */
	readonly on: string;
	readonly entry: PublishedEntry;
	/** Absent where the entry is new. */
	readonly change?: Change | undefined;
}

/** What an event is called, for ever. @param day The day of publication or of a change. */
export const eventId = (kind: HistoryKind, slug: string, day: string): string =>
	`${kind}-${slug}-${day}`;

/** Everything whose publication and changes are told, in the order of the site. */
async function publishedEntries(): Promise<PublishedEntry[]> {
	const dated = ({ published, changes }: Dated): Dated => ({ published, changes });
	const chapters = (await guideEntries()).map(({ id, data }) => ({
		...dated(data),
		kind: 'chapter' as const,
		slug: id,
		name: `Chapter: ${data.title}`,
		summary: data.lede,
		path: guidePath(id),
	}));
	const tools = (await allTools()).map(({ id, data }) => ({
		...dated(data),
		kind: 'tool' as const,
		slug: id,
		name: `Tool: ${data.title}`,
		summary: data.summary,
		path: toolPath(id),
	}));
	const claims = (await allClaims()).map((claim) => ({
		...dated(claim.data),
		kind: 'claim' as const,
		slug: claim.id,
		name: `Claim ${claimNumber(claim)}`,
		statement: claim.data.statement,
		summary: `${claim.data.statement} Verdict: ${claim.data.verdict}. ${claim.data.verdictInShort}`,
		path: claimPath(claim.id),
	}));
	const questions = (await allQuestions()).map(({ id, data }) => ({
		...dated(data),
		kind: 'question' as const,
		slug: id,
		name: data.question,
		summary: data.short,
		path: faqPath(id),
	}));
	const terms = (await allTerms()).map(({ id, data }) => ({
		...dated(data),
		kind: 'term' as const,
		slug: id,
		name: `Term: ${data.term}`,
		summary: data.short,
		path: termPath(id),
	}));
	const figures = (await allDatasets()).map(({ id, data }) => ({
		...dated(data),
		kind: 'figures' as const,
		slug: id,
		name: `Figures: ${data.title}`,
		summary: data.description,
		path: TAKE_AWAY,
	}));
	return [...chapters, ...tools, ...claims, ...questions, ...terms, ...figures];
}

/** Everything that is new or has changed, newest first; of one day, changes before what is new. */
export async function historyEvents(): Promise<HistoryEvent[]> {
	const events = (await publishedEntries()).flatMap((entry) => {
		const idOn = (day: string) => eventId(entry.kind, entry.slug, day);
		return [
			...entry.changes.map((change): HistoryEvent => ({
				id: idOn(change.on),
				on: change.on,
				entry,
				change,
			})),
			{ id: idOn(entry.published), on: entry.published, entry },
		];
	});
	const rank = ({ change }: HistoryEvent) => (change ? 0 : 1);
	return events.sort((a, b) => b.on.localeCompare(a.on) || rank(a) - rank(b));
}
