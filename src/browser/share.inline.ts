/*
 * A chapter's share buttons. What they do is fetched when a reader comes near: some browsers forget a
 * press that has to wait for code before the share sheet can open.
 */
const share = document.querySelector('[data-share]') as HTMLElement;
let code: Promise<typeof import('./share-page.ts')> | undefined;
const load = () =>
	(code ??= import(/* @vite-ignore */ share.dataset['share'] as string) as NonNullable<
		typeof code
	>);
for (const button of share.querySelectorAll('button'))
	button.onpointerenter = button.onfocus = load;
share.onclick = ({ target }) => {
	void load().then(
		(loaded) => loaded.sharePage(target as Element, share),
		() => {
			// It did not come: the link stands in the page already.
			for (const element of share.querySelectorAll<HTMLElement>('[hidden]')) element.hidden = false;
		},
	);
};
