/**
 * Fetches a module, and what it imports at the same time and not one after the other. Stands in for
 * Vite's helper, which also looks after style sheets: those of our tools come with the page.
 *
 * @param files Below the base path.
 */
export function fetchAhead<Module>(
	load: () => Promise<Module>,
	files: readonly string[] = [],
): Promise<Module> {
	for (const file of files)
		document.head.append(
			Object.assign(document.createElement('link'), {
				rel: 'modulepreload',
				href: import.meta.env.BASE_URL + file,
			}),
		);
	return load();
}
