import { moveWithArrows } from './arrow-keys.ts';
import { button, element } from './element.ts';
import { KindFilter } from './kind-filter.ts';
import type { Kind } from './kinds.ts';
import { noResults, startingPoints, unavailable } from './next-steps.ts';
import { resultItem } from './result-list.ts';
import { type Outcome, searchSite } from './search-site.ts';
import type { Hit, SiteIndex, SiteWords } from './site-index.ts';
import { quoted, statusText } from './wording.ts';

/** Results shown at once; more on demand. */
const SHOWN = 10;
/** Quiet after a keystroke before a search, and before the status is read out, in milliseconds. */
const PAUSE = 40;
const STATUS_PAUSE = 350;

export interface PanelOptions {
	readonly input: HTMLInputElement;
	/** Where the filter, the status and the results go. */
	readonly root: HTMLElement;
	/** Keeps ids apart. */
	readonly prefix: string;
	readonly base: string;
	/** Gives the index and the words; called for each search, so that a failure may be tried again. */
	load(): Promise<{ index: SiteIndex; words: SiteWords }>;
	/** Told of each search that was shown. */
	onShown?(typed: string, kind: Kind | undefined): void;
}

/** The field's results, wherever they stand: in the dialog or on the search page. */
export class SearchPanel {
	readonly filter: KindFilter;
	readonly #options: PanelOptions;
	readonly #status = element('p.search-status', { role: 'status' });
	readonly #note = element('p.search-note');
	readonly #results = element('div.search-results');
	#outcome: Outcome | undefined;
	#asTyped = false;
	#turn = 0;
	#timer = 0;
	#statusTimer = 0;

	constructor(options: PanelOptions) {
		this.#options = options;
		const { input, root, prefix } = options;
		this.filter = new KindFilter(prefix, () => void this.#show(++this.#turn));
		root.replaceChildren(this.filter.root, this.#status, this.#note, this.#results);
		input.addEventListener('input', () => {
			this.#asTyped = false;
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => this.search(), PAUSE);
		});
		moveWithArrows(input.closest('dialog') ?? document.body, input, root);
	}

	/** Searches for what the field holds. */
	search(): void {
		void this.#search(++this.#turn);
	}

	/** Later searches and choices overtake earlier ones: only the last turn may draw. */
	async #search(turn: number): Promise<void> {
		const { load, input } = this.#options;
		try {
			const { index, words } = await load();
			const outcome = await searchSite(input.value, index, words, this.#asTyped);
			if (turn !== this.#turn) return;
			this.#outcome = outcome;
			this.filter.show(outcome.hits.map(({ kind }) => kind));
			await this.#show(turn);
			if (!outcome.typed && turn === this.#turn)
				this.#results.replaceChildren(...startingPoints(words.suggestions, this.#options.base));
		} catch {
			if (turn === this.#turn) this.#fail();
		}
	}

	async #show(turn: number): Promise<void> {
		if (!this.#outcome) return;
		const { typed, hits, note } = this.#outcome;
		const kind = this.filter.chosen;
		const left = kind ? hits.filter((hit) => hit.kind === kind) : hits;
		const items = await itemsOf(left.slice(0, SHOWN));
		if (turn !== this.#turn) return;
		const list = element('ol.search-list', {}, ...items);
		this.#results.replaceChildren(list);
		if (typed && hits.length === 0) this.#results.replaceChildren(...noResults(this.#options.base));
		this.#offerMore(list, left.slice(SHOWN));
		this.#say(statusText({ typed, total: hits.length, shown: left.length, kind, note }));
		this.#note.replaceChildren();
		if (note?.type === 'also' && !kind) this.#note.append(this.#onlyAsTyped(typed));
		this.#options.onShown?.(typed, kind);
	}

	#offerMore(list: HTMLOListElement, rest: readonly Hit[]): void {
		if (rest.length === 0) return;
		const count = Math.min(SHOWN, rest.length);
		const more = button(`Show ${count} more`, () => {
			void itemsOf(rest.slice(0, count)).then((items) => {
				list.append(...items);
				items[0]?.querySelector('a')?.focus();
				more.remove();
				this.#offerMore(list, rest.slice(count));
			});
		});
		list.after(more);
	}

	#onlyAsTyped(typed: string): HTMLButtonElement {
		return button(`Search only for ${quoted(typed)}`, () => {
			this.#asTyped = true;
			this.#again();
		});
	}

	/** A button that asks for a new search goes away with the old results: the field takes its focus. */
	#again(): void {
		this.#options.input.focus();
		this.search();
	}

	#fail(): void {
		this.#outcome = undefined;
		this.filter.show([]);
		this.#note.replaceChildren();
		this.#results.replaceChildren(...unavailable(this.#options.base, () => this.#again()));
		this.#say('The search index could not be loaded.');
	}

	/** Said after a pause, so that a screen reader is not interrupted at every letter. */
	#say(text: string): void {
		clearTimeout(this.#statusTimer);
		this.#statusTimer = window.setTimeout(() => (this.#status.textContent = text), STATUS_PAUSE);
	}
}

async function itemsOf(hits: readonly Hit[]): Promise<HTMLLIElement[]> {
	return (await Promise.all(hits.map((hit) => hit.text()))).map(resultItem);
}
