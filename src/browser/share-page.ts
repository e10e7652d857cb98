import { copyText, type Report } from './handover.ts';
import { copyPicture, shareLink } from './sharing.ts';

const meta = (property: string) =>
	document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content ?? '';

/** The page's own picture, from where the page is read: previews are told the published address. */
async function pagePicture(): Promise<Blob> {
	const { pathname } = new URL(meta('og:image'));
	const response = await fetch(pathname);
	if (!response.ok) throw new Error(`The picture answered ${response.status}.`);
	return response.blob();
}

/** Hands the page on as the pressed button says, and shows beside them what became of it. */
export async function sharePage(pressed: Element, share: HTMLElement): Promise<void> {
	const how = pressed.closest<HTMLElement>('[data-share-as]')?.dataset['shareAs'];
	if (!how) return;
	const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
	const link = {
		title: meta('og:title'),
		text: meta('og:description'),
		url: canonical ?? location.href,
	};
	const report: Report =
		how === 'sheet'
			? await shareLink(link)
			: how === 'picture'
				? await copyPicture(pagePicture(), 'five-truths.png', `${meta('og:image:alt')} ${link.url}`)
				: await copyText(link.url, 'Link copied.');
	const status = share.querySelector('p');
	// Neither sheet nor clipboard: most often the press was over before either could open.
	const isRefused = how === 'sheet' && report.byHand !== undefined;
	if (status)
		status.textContent = isRefused
			? 'The share sheet did not open. Press again, or copy the link below.'
			: report.message;
	const area = share.querySelector('textarea');
	if (!area) return;
	area.hidden = !report.byHand;
	area.value = report.byHand ?? '';
	if (report.byHand) area.select();
}
