import { getCollection } from 'astro:content';
import { lastChanged } from '../domain/history.ts';
import { article } from '../structured-data/article.ts';
import { ledgerDataset, payDataset, type SourceWork } from '../structured-data/dataset.ts';
import { definedTermSet } from '../structured-data/defined-term-set.ts';
import { faqPage } from '../structured-data/faq-page.ts';
import type { Thing } from '../structured-data/graph.ts';
import { quiz } from '../structured-data/quiz.ts';
import { webApplication } from '../structured-data/web-application.ts';
import { webPage } from '../structured-data/web-page.ts';
import { webSite } from '../structured-data/web-site.ts';
import { entryChanged, faqChanged, glossaryChanged, ledgerChanged } from './changed.ts';
import { allClaims, claimById, claimNumber, sourcesOf } from './claims.ts';
import { datasetById } from './datasets.ts';
import type { EmbedPreset } from './embeds.ts';
import { allQuestions } from './faq.ts';
import { allTerms } from './glossary.ts';
import { type GuideEntry, idsMarked, readingMinutes, truthTitles } from './guide.ts';
import * as links from './links.ts';
import { chapterPreview, toolPreview } from './page-pictures.ts';
import { allSources, sourceById, type SourceEntry } from './sources.ts';
import type { ToolEntry } from './tools.ts';

/* What each page says of itself in schema.org's words: the entries, handed to the builders. */

const at = (path: string) => links.absolute(path, new URL(import.meta.env.SITE));
const home = at(links.HOME);

/** A page's own words, as its head has them. */
interface Words {
	readonly name: string;
	readonly description: string;
}

const numbered = async (ids: readonly string[]) =>
	(await Promise.all(ids.map(claimById))).map(
		(claim) => [claimNumber(claim), at(links.claimPath(claim.id))] as const,
	);

export const homeThings = ({ description }: Pick<Words, 'description'>): Thing[] => [
	webSite({ home, description, search: at(links.SEARCH) }),
];

export async function chapterThings(entry: GuideEntry): Promise<Thing[]> {
	const { id, data, body } = entry;
	const marks = ['Claim', 'Evidence', 'SideNote'] as const;
	const cited = marks.flatMap((mark) => idsMarked(body, mark));
	return [
		article({
			home,
			url: at(links.guidePath(id)),
			title: data.title,
			description: data.description,
			published: data.published,
			changed: await entryChanged(entry),
			minutes: readingMinutes(body),
			picture: at((await chapterPreview(entry)).path),
			claims: await numbered([...new Set(cited)]),
		}),
	];
}

export async function faqThings(words: Words): Promise<Thing[]> {
	const questions = (await allQuestions()).map(({ id, data }) => ({
		url: at(links.faqPath(id)),
		question: data.question,
		answer: data.short,
	}));
	return [faqPage({ home, url: at(links.FAQ), ...words, changed: await faqChanged(), questions })];
}

export async function glossaryThings(words: Words): Promise<Thing[]> {
	const terms = (await allTerms()).map(({ id, data }) => ({
		url: at(links.termPath(id)),
		term: data.term,
		alsoCalled: data.alsoCalled,
		definition: data.short,
	}));
	const changed = await glossaryChanged();
	return [definedTermSet({ home, url: at(links.GLOSSARY), ...words, changed, terms })];
}

export async function toolThings(tool: ToolEntry, start: EmbedPreset): Promise<Thing[]> {
	const { title: name, description, evidence, kind } = tool.data;
	const url = at(links.toolPath(tool.id));
	const application = webApplication({
		home,
		url,
		name,
		description,
		changed: await entryChanged(tool),
		picture: at(toolPreview(start).path),
		claims: await numbered(Object.values(evidence)),
	});
	if (kind !== 'quiz') return [application];
	const assesses = (await truthTitles()).map(([, title]) => title);
	return [application, quiz({ home, url, name, description, assesses })];
}

/** The quiz where all its questions stand on one page. */
export async function paperThings(tool: ToolEntry, words: Words): Promise<Thing[]> {
	const url = at(links.paperPath(tool.id));
	const changed = await entryChanged(tool);
	if (tool.data.kind !== 'quiz') return [webPage({ home, url, ...words, changed })];
	const items = (await getCollection('quiz')).sort((a, b) => a.data.order - b.data.order);
	const questions = items.map(({ data }) => ({
		ask: data.ask,
		answers:
			data.kind === 'scenario'
				? data.answers.map(({ answer }) => answer)
				: Object.values(data.levels),
	}));
	const assesses = (await truthTitles()).map(([, title]) => title);
	const basedOn = at(links.toolPath(tool.id));
	return [quiz({ home, url, basedOn, ...words, assesses, questions })];
}

const licence = at(`${links.ABOUT}#licence`);

const work = ({ id, data }: SourceEntry): SourceWork => ({
	url: at(links.sourcePath(id)),
	at: data.url.startsWith('/') ? at(data.url) : data.url,
	title: data.title,
	author: data.author,
	publisher: data.publisher,
	year: data.year,
});

/** The source that the pay figures are computed from. */
const PAY_SOURCE = 'aijobs-net-salaries-2025';

const filesOf = (dataset: string) => ({
	json: at(links.datasetPath(dataset, 'json')),
	csv: at(links.datasetPath(dataset, 'csv')),
});

/** @param words The data set's own, which are the page's, too. */
export async function ledgerThings(words: Words): Promise<Thing[]> {
	const claims = (await allClaims()).map(async (claim) => ({
		url: at(links.claimPath(claim.id)),
		number: claimNumber(claim),
		statement: claim.data.statement,
		sources: (await sourcesOf(claim)).map(({ id }) => at(links.sourcePath(id))),
	}));
	const files = filesOf('evidence');
	const changed = await ledgerChanged();
	const described = { home, url: at(links.EVIDENCE), ...words, changed, licence, files };
	return [ledgerDataset(described, await Promise.all(claims), (await allSources()).map(work))];
}

/** The page about the site, and the pay figures, whose making it describes. */
export async function aboutThings(words: Words, changed: string): Promise<Thing[]> {
	const basedOn = await sourceById(PAY_SOURCE);
	const url = at(`${links.ABOUT}#pay-data`);
	const pay = await datasetById('pay');
	const described = {
		home,
		url,
		name: pay.data.title,
		description: pay.data.description,
		changed: lastChanged(pay.data),
		licence,
		files: filesOf('pay'),
	};
	return [
		webPage({ home, type: 'AboutPage', url: at(links.ABOUT), ...words, changed }),
		payDataset(described, at(links.sourcePath(basedOn.id))),
	];
}

/** Any other page; `lists` are what it lists, by name and path. */
export const pageThings = (
	path: string,
	words: Words,
	changed: string,
	lists?: readonly (readonly [name: string, path: string])[],
): Thing[] => [
	webPage({
		home,
		url: at(path),
		...words,
		changed,
		...(lists && {
			type: 'CollectionPage',
			lists: lists.map(([name, listed]) => [name, at(listed)] as const),
		}),
	}),
];
