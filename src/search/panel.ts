import { moveWithArrows } from './arrow-keys.ts';
import { button, element } from './element.ts';
import { KindFilter } from './kind-filter.ts';
import type { Kind } from './kinds.ts';
import { noResults, startingPoints, unavailable } from './next-steps.ts';
import { resultItem } from './result-list.ts';
import { type Outcome, searchSite } from './search-site.ts';
import type { Hit, SiteSearch, SiteWords } from './site-index.ts';
import { quoted, statusText } from './wording.ts';

/** Results shown at once; more on demand. */
const SHOWN = 8;
/** Quiet after a keystroke before a search, and before the status is spoken, in milliseconds. */
const PAUSE = 40;
const STATUS_PAUSE = 350;

export interface PanelOptions {
	readonly input: HTMLInputElement;
	/** Where the filter, the status and the results go. */
	readonly root: HTMLElement;
	/** Keeps ids apart. */
	readonly prefix: string;
	/** The kind to show at first. */
	readonly kind?: Kind | undefined;
	readonly base: string;
	/** Called for each search, so that a failure may be tried again. */
	load(): SiteSearch;
	/** Told of each search that was shown. */
	onShown?(typed: string, kind: Kind | undefined): void;
}

/**
 * The field's results, wherever they stand: in the dialog or on the search page.
 *
 * @returns A function that searches for what the field holds.
 */
export function searchPanel(options: PanelOptions): () => void {
	const { input, root, base } = options;
	const filter = new KindFilter(options.prefix, options.kind, () => void search());
	const status = element('p.search-status', { 'aria-hidden': 'true' });
	const spoken = element('p.visually-hidden', { role: 'status' });
	const note = element('p.search-note');
	const results = element('div');
	let isAsTyped = false;
	let isAtStart = false;
	let turn = 0;
	let timer = 0;
	let timerToSpeak = 0;

	/** Later searches overtake earlier ones: only the last may draw. */
	async function search(): Promise<void> {
		const mine = ++turn;
		try {
			const loading = options.load();
			const words = await loading.words;
			if (mine !== turn) return;
			if (!input.value) {
				offerStart(words);
				return;
			}
			const index = await patiently(loading.index);
			const outcome = await searchSite(input.value, index, words, isAsTyped);
			const { typed, hits } = outcome;
			if (mine !== turn) return;
			filter.show(hits.map(({ kind }) => kind));
			const kind = filter.chosen;
			const left = kind ? hits.filter((hit) => hit.kind === kind) : hits;
			const items = await itemsOf(left.slice(0, SHOWN));
			if (mine !== turn) return;
			if (!typed) {
				offerStart(words);
				return;
			}
			if (items.length === 0) draw(noResults(base));
			else drawResults(outcome, items, left.slice(SHOWN));
			say(statusText({ ...outcome, shown: left.length, kind }));
			options.onShown?.(typed, kind);
		} catch {
			if (mine === turn) fail();
		}
	}

	/** An empty field waits for no index, and a missing one is said when something is searched. */
	function offerStart({ suggestions }: SiteWords): void {
		filter.show([]);
		draw(startingPoints(suggestions, base));
		isAtStart = true;
		say('');
		options.onShown?.('', undefined);
	}

	/** Says what is going on where the index is slow to come. */
	async function patiently<T>(coming: Promise<T>): Promise<T> {
		const waiting = window.setTimeout(() => say('Fetching the index…'), STATUS_PAUSE);
		try {
			return await coming;
		} finally {
			clearTimeout(waiting);
		}
	}

	function drawResults({ typed, note: about }: Outcome, items: HTMLElement[], rest: Hit[]): void {
		const list = element('ol.search-list', {}, ...items);
		draw([list]);
		offerMore(list, rest);
		if (about?.type !== 'also') return;
		const only = button(`Search only for ${quoted(typed)}`, () => {
			isAsTyped = true;
			searchAgain();
		});
		note.append(only);
	}

	function offerMore(list: HTMLOListElement, rest: Hit[]): void {
		if (rest.length === 0) return;
		const next = rest.splice(0, SHOWN);
		const more = button(`Show ${next.length} more`, () => {
			itemsOf(next).then((items) => {
				list.append(...items);
				items[0]?.querySelector('a')?.focus();
				more.remove();
				offerMore(list, rest);
			}, fail);
		});
		list.after(more);
	}

	function fail(): void {
		filter.show([]);
		draw(unavailable(base, searchAgain));
		say('The search index could not be loaded.');
	}

	function draw(content: readonly HTMLElement[]): void {
		// A reader who went on to a result before these came stands on a result still.
		const hadFocus = results.contains(document.activeElement);
		results.replaceChildren(...content);
		isAtStart = false;
		note.replaceChildren();
		if (hadFocus) (results.querySelector('a') ?? input).focus();
	}

	/** Shown at once and spoken after a pause: a screen reader is not interrupted at every letter. */
	function say(text: string): void {
		status.textContent = text;
		clearTimeout(timerToSpeak);
		timerToSpeak = window.setTimeout(() => (spoken.textContent = text), STATUS_PAUSE);
	}

	/** For a button that goes away with the old results: the field takes its focus. */
	function searchAgain(): void {
		input.focus();
		void search();
	}

	root.replaceChildren(filter.root, status, spoken, note, results);
	input.addEventListener('input', () => {
		isAsTyped = false;
		// An arrow and Enter must not lead to what was offered before there were words.
		if (isAtStart && input.value) draw([]);
		clearTimeout(timer);
		timer = window.setTimeout(() => void search(), PAUSE);
	});
	moveWithArrows(input.closest('dialog') ?? document.body, input, root);
	return () => void search();
}

async function itemsOf(hits: readonly Hit[]): Promise<HTMLLIElement[]> {
	return (await Promise.all(hits.map((hit) => hit.text()))).map(resultItem);
}
