import { parseHTML } from 'linkedom';
import { COPY_FILES } from '../domain/copy-files.ts';
import { type BuiltPage, copyFile } from './built-page.ts';
import { copiedParts } from './copied-parts.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { inReadingOrder, type ListedCopy, llmsFull, llmsList } from './llms.ts';
import {
	citedLists,
	type CopiedText,
	entryTexts,
	markdownText,
	pageText,
} from './markdown-copy.ts';

/** The texts of a site: a copy of each page that names one, in groups, with the entries on them. */
export interface Texts {
	readonly guide: readonly CopiedText[];
	readonly tools: readonly CopiedText[];
	readonly questions: readonly CopiedText[];
	readonly claims: readonly CopiedText[];
	readonly faq: CopiedText;
	readonly evidence: CopiedText;
	readonly glossary: CopiedText;
	readonly about: CopiedText;
	readonly ledger: Ledger;
}

/** @throws when a page is missing that the lists are made from. */
export function readTexts(pages: readonly BuiltPage[], site: URL): Texts {
	const pageAt = (path: string) => {
		const page = pages.find((one) => one.path === path);
		if (!page) throw new Error(`${path} names no Markdown copy; src/copies needs it.`);
		return page;
	};
	const textOf = (page: BuiltPage) => pageText(page, copiedParts(page, site));
	const fileOf = (address: string) => copyFile(address, site.pathname);
	const [faqPage, ledgerPage] = [pageAt('/faq/'), pageAt('/evidence/')];
	const ledger = readLedger(ledgerPage, site);
	const faq = textOf(faqPage);
	return {
		guide: inReadingOrder(pages, pageAt('/guide/')).map(textOf),
		tools: pages.filter(({ path }) => path.startsWith('/tools/')).map(textOf),
		questions: entryTexts(faqPage, faq.parts, fileOf),
		claims: entryTexts(ledgerPage, ledger.parts, fileOf),
		faq,
		evidence: pageText(ledgerPage, ledger.parts),
		glossary: textOf(pageAt('/glossary/')),
		about: textOf(pageAt('/about/')),
		ledger,
	};
}

/**
 * Every Markdown file of the site by its name: the copies, the list of them, and all in one.
 *
 * @param home The HTML of the home page, which says in a sentence what the site is.
 * @param other Links to list last, such as the EPUB.
 */
export function markdownFiles(
	texts: Texts,
	site: URL,
	home: string,
	other: readonly ListedCopy[],
): ReadonlyMap<string, string> {
	const { guide, tools, questions, claims, faq, evidence, glossary, about, ledger } = texts;
	const listed = ({ title, file }: CopiedText, more = ''): ListedCopy => ({
		title,
		url: new URL(file, site).href,
		more,
	});
	const described = (text: CopiedText) => listed(text, text.description);
	const head = parseHTML(home).document.querySelector('meta[name=description]');
	const summary = head?.getAttribute('content') ?? '';
	const list = llmsList(summary, [
		{ name: 'Guide', copies: guide.map(described) },
		{ name: 'Tools', copies: tools.map(described) },
		{
			name: 'Reference',
			copies: [evidence, faq, glossary, about].map(described),
		},
		{ name: 'Questions', copies: questions.map((text) => listed(text)) },
		{ name: 'Claims', copies: claims.map((text) => listed(text, verdictOf(text))) },
		// By the convention, what may be left out where there is little room.
		{ name: 'Optional', copies: other },
	]);
	const all = [...guide, faq, glossary, ...tools, about, evidence, ...questions, ...claims];
	const written = new Map(all.map((text) => [text, markdownText(text)]));
	const whole = [...guide, faq, glossary, ...tools, about, evidence].map(
		(text) => written.get(text) ?? '',
	);
	return new Map([
		...[...written].map(
			([text, markdown]) => [text.file, markdown + citedLists(text, ledger)] as const,
		),
		[COPY_FILES.list, list],
		[COPY_FILES.whole, llmsFull(summary, whole)],
	]);
}

const verdictOf = ({ parts: [claim] }: CopiedText) =>
	claim?.getAttribute('data-claim-verdict') ?? '';
