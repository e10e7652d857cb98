import { type Kind, kindNamed } from './kinds.ts';
import { type PanelOptions, searchPanel } from './panel.ts';
import { pageTitle } from './wording.ts';

/**
 * Brings `/search/` to life: reads the question from the address, and keeps the address and the
 * title in step with the field, without a step in the history for every letter.
 *
 * @returns The page's field, or `undefined` on any other page.
 */
export function startSearchPage({
	base,
	load,
}: Pick<PanelOptions, 'base' | 'load'>): HTMLInputElement | undefined {
	const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
	const root = document.querySelector<HTMLElement>('[data-search-panel]');
	const input = form?.querySelector('input');
	if (!form || !root || !input) return undefined;

	const plainTitle = document.title;
	const onShown = (typed: string, kind: Kind | undefined) => {
		const query = new URLSearchParams();
		if (typed) query.set('q', typed);
		if (kind) query.set('type', kind);
		const search = query.size > 0 ? `?${query}` : '';
		if (search !== location.search)
			history.replaceState(history.state, '', location.pathname + search);
		document.title = pageTitle(typed, plainTitle);
	};

	const asked = new URLSearchParams(location.search);
	// A browser that goes back may have kept a newer text than the address it came from.
	input.value ||= asked.get('q') ?? '';
	const search = searchPanel({
		input,
		root,
		prefix: 'search-page',
		kind: kindNamed(asked.get('type')),
		base,
		load,
		onShown,
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		search();
	});
	if (!input.value) input.focus();
	search();
	return input;
}
