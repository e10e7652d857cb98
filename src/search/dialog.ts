import { storedText, storeText } from '../browser/device-storage.ts';
import { element } from './element.ts';
import { type PanelOptions, SearchPanel } from './panel.ts';

/** The name under which this device keeps that `/` shall not open the search. */
const SLASH_KEY = 'slash-key';

/** The search over whatever page the reader is on: a modal dialog, made once and kept. */
export class SearchDialog {
	readonly #dialog = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' });
	readonly #input = element('input', {
		type: 'search',
		name: 'q',
		id: 'search-dialog-q',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'search',
		placeholder: 'Do I need a degree?',
	});
	readonly #panel: SearchPanel;

	constructor({ base, load }: Pick<PanelOptions, 'base' | 'load'>) {
		const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
		const root = element('div');
		// Enter goes to the search page: results with an address of their own, to keep or to share.
		const form = element(
			'form',
			{ role: 'search', action: `${base}search/`, class: 'search-form' },
			element(
				'label',
				{ for: this.#input.id, class: 'visually-hidden' },
				'Search the guide, questions, terms and claims',
			),
			this.#input,
			close,
		);
		this.#dialog.append(form, element('div', { class: 'search-scroll' }, root, footer()));
		document.body.append(this.#dialog);
		this.#panel = new SearchPanel({
			input: this.#input,
			root,
			prefix: 'search-dialog',
			base,
			load,
		});
		close.addEventListener('click', () => this.#dialog.close());
		this.#closeAsExpected();
	}

	/** Opens with what was typed so far; without, with the last search, ready to be typed over. */
	open(typed: string): void {
		if (!this.#dialog.open) this.#dialog.showModal();
		this.#input.focus();
		if (typed) this.#input.value = typed;
		else this.#input.select();
		this.#panel.search();
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
	const box = element('input', { type: 'checkbox', id: 'search-slash' });
	box.checked = storedText(SLASH_KEY) !== 'off';
	box.addEventListener('change', () => storeText(SLASH_KEY, box.checked ? '' : 'off'));
	const label = element('label', { for: 'search-slash' }, 'Open search with the ');
	label.append(element('kbd', {}, '/'), ' key');
	return element(
		'footer',
		{ class: 'search-foot' },
		element('p', { class: 'search-keys' }, 'Arrow keys move, Enter opens, Esc closes.'),
		element('p', {}, box, label),
	);
}
