/* A page's share buttons: what they do is fetched when the first is pressed. */
(document.querySelector('[data-share]') as HTMLElement).onclick = async ({
	target,
	currentTarget,
}) => {
	const share = currentTarget as HTMLElement;
	const address = share.dataset['share'] ?? '';
	const { sharePage } = (await import(
		/* @vite-ignore */ address
	)) as typeof import('./share-page.ts');
	await sharePage(target as Element, share);
};
