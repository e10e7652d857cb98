/* A chapter's share buttons: what they do is fetched when the first is pressed. */
const share = document.querySelector('[data-share]') as HTMLElement;
share.onclick = ({ target }) => {
	const module = import(/* @vite-ignore */ share.dataset['share'] as string);
	(module as Promise<typeof import('./share-page.ts')>)
		.then(({ sharePage }) => sharePage(target as Element, share))
		.catch(() => {
			(share.querySelector('p') as Element).textContent =
				'This did not load. The address of this page can be copied all the same.';
		});
};
