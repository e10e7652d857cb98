import { storedText, storeText } from '../browser/device-storage.ts';
import { button, element } from './element.ts';
import { type PanelOptions, searchPanel } from './panel.ts';

/** The name under which this device keeps that `/` shall not open the search. */
const SLASH_KEY = 'slash-key';

/** The search over whatever page the reader is on: a modal dialog, made once and kept. */
export class SearchDialog {
	readonly #dialog = element('dialog.search-dialog', { 'aria-label': 'Search' });
	readonly #input = element('input', {
		type: 'search',
		name: 'q',
		'aria-label': 'Search the guide, questions, terms and claims',
		placeholder: 'What do you want to know?',
		autocomplete: 'off',
		spellcheck: 'false',
	});
	readonly #search: () => void;

	constructor({ base, load }: Pick<PanelOptions, 'base' | 'load'>) {
		const input = this.#input;
		const root = element('div');
		this.#dialog.append(
			// Enter goes to the search page: results with an address of their own, to keep or to share.
			element(
				'form.search-form',
				{ role: 'search', action: `${base}search/` },
				input,
				button('Close', () => this.#dialog.close()),
			),
			element('div.search-scroll', {}, root, footer()),
		);
		document.body.append(this.#dialog);
		this.#search = searchPanel({ input, root, prefix: 'search-dialog', base, load });
		this.#closeAsExpected();
	}

	/** Opens with what was typed so far; without, with the last search, ready to be typed over. */
	open(typed: string): void {
		if (!this.#dialog.open) this.#dialog.showModal();
		this.#input.focus();
		if (typed) this.#input.value = typed;
		else this.#input.select();
		this.#search();
	}

	#closeAsExpected(): void {
		this.#dialog.addEventListener('keydown', (event) => {
			// A search field would take the first Escape to empty itself.
			if (event.key !== 'Escape' || event.isComposing) return;
			event.preventDefault();
			this.#dialog.close();
		});
		this.#dialog.addEventListener('pointerdown', (event) => {
			if (event.target === this.#dialog) this.#dialog.close();
		});
		this.#dialog.addEventListener('click', (event) => {
			const link = (event.target as Element).closest('a');
			const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
			if (link?.pathname === location.pathname && isPlain) this.#dialog.close();
		});
	}
}

/** How the keys work, and a way to turn the single-key shortcut off. */
function footer(): HTMLElement {
	const box = element('input', { type: 'checkbox' });
	box.checked = storedText(SLASH_KEY) !== 'off';
	box.onchange = () => storeText(SLASH_KEY, box.checked ? '' : 'off');
	return element(
		'footer.search-foot',
		{},
		element('p.search-keys', {}, 'Arrow keys move, Enter opens, Esc closes.'),
		element('label', {}, box, 'Open search with the ', element('kbd', {}, '/'), ' key'),
	);
}
