/* The about page's proof that nothing here asks anybody else: lists every request the page made. */
{
	const button = document.querySelector('[data-list-requests]') as HTMLElement;
	const list = document.querySelector('.request-list') as HTMLElement;
	(button.parentElement as HTMLElement).hidden = false;
	button.onclick = () => {
		const loaded = ['navigation', 'resource'].flatMap((type) =>
			performance.getEntriesByType(type).map(({ name }) => name),
		);
		const elsewhere = loaded.filter((name) => new URL(name).origin !== location.origin);
		const items = loaded.map((name) => {
			const item = document.createElement('li');
			item.textContent = name;
			return item;
		});
		const summary = document.createElement('li');
		summary.textContent = `${loaded.length} requests, ${elsewhere.length} of them to anybody else.`;
		list.replaceChildren(summary, ...items);
	};
}
