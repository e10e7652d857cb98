/* A page's share buttons: what they do is fetched when the first is pressed. */
{
	const share = document.querySelector<HTMLElement>('[data-share]');
	if (share) {
		share.hidden = false;
		share.onclick = async ({ target }) => {
			const button = (target as Element).closest<HTMLElement>('[data-share-as]');
			if (!button) return;
			const { sharePage } = (await import(
				/* @vite-ignore */ share.dataset['share'] ?? ''
			)) as typeof import('./share-page.ts');
			await sharePage(button.dataset['shareAs'] ?? '', share);
		};
	}
}
