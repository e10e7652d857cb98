/*
 * The only search code a page carries, inline at its end; the build makes it small.
 *
 * Opens the search on `/`, Ctrl+K, Command+K and a click on any `[data-search-open]` link; fetches
 * it when such a link is pointed at or focused, and not before. What is typed until it is there goes
 * into its field. Where it cannot be fetched, the link is followed.
 */
{
	interface Search {
		openSearch(typed: string): void;
	}
	const { dataset } = document.currentScript as HTMLScriptElement & {
		dataset: { searchScript: string };
	};
	const links = document.querySelectorAll<HTMLAnchorElement>('[data-search-open]');
	let module: Promise<Search> | undefined;
	let isOpening = false;
	/** Typed while the search is on its way. */
	let typed = '';

	const load = () =>
		(module ??= import(/* @vite-ignore */ dataset.searchScript) as Promise<Search>);
	const open = (event: Event) => {
		event.preventDefault();
		if (isOpening) return;
		isOpening = true;
		typed = '';
		load().then(
			(search) => {
				isOpening = false;
				search.openSearch(typed);
			},
			() => {
				location.href = `${(links[0] as HTMLAnchorElement).href}?q=${encodeURIComponent(typed)}`;
			},
		);
	};
	/** A reader may turn the lone key off: it can be pressed by mistake or by voice control. */
	const slashIsOff = () => {
		try {
			return localStorage['five-truths:slash-key'] as unknown;
		} catch {
			return;
		}
	};

	for (const link of links) {
		link.onpointerenter = link.onfocus = load;
		link.onclick = (event) => {
			if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
		};
	}
	onkeydown = (event) => {
		const { key } = event;
		if (event.ctrlKey || event.metaKey) {
			if (key === 'k') open(event);
		} else if (isOpening && key.length === 1) {
			event.preventDefault();
			typed += key;
		} else if (
			key === '/' &&
			!(event.target as Element).closest('input,select,textarea,[contenteditable]') &&
			!slashIsOff()
		)
			open(event);
	};
}
