/** A page that can be read without a network. */
export interface KeptPage {
	readonly url: string;
	readonly html: string;
}

const BARE =
	'<!doctype html><html lang="en-GB"><head><meta charset="utf-8">' +
	'<meta name="viewport" content="width=device-width"><title></title></head>' +
	'<body><main></main></body></html>';

/** A title as the page writes it, so already fit for markup, without the site's name. */
const titleOf = ({ url, html }: KeptPage) =>
	/<title>(.*?)<\/title>/s.exec(html)?.[1]?.replace(' · Five Truths', '') ?? url;

/**
 * What stands in for a page that was never read on this device: in the site's own frame, taken from
 * the page read last, a list of what can be read.
 *
 * @param pages What is kept, the one read last at the end.
 */
export function offlinePage(pages: readonly KeptPage[]): string {
	const newestFirst = [...pages].reverse();
	const list = newestFirst
		.map((page) => `<li><a href="${encodeURI(page.url)}">${titleOf(page)}</a></li>`)
		.join('');
	const main =
		'<main id="content" tabindex="-1"><div class="page"><header class="page-head">' +
		'<h1>You are offline, and this page is not on your device</h1>' +
		'<p class="lede">It opens when you are online again: go back, or reload it then.</p></header>' +
		'<div class="prose column">' +
		(list
			? `<h2>What you can read now</h2><p>Pages you have read stay on this device.</p><ul>${list}</ul>`
			: '<p>Pages you read stay on this device from then on.</p>') +
		'</div></div></main>';
	return (
		(newestFirst[0]?.html ?? BARE)
			.replace(/<main[\s>].*<\/main>/s, () => main)
			// The page read last is not where the reader is.
			.replaceAll(/ aria-current="[^"]*"/g, '')
			.replace(/<title>.*?<\/title>/s, '<title>Offline · Five Truths</title>')
	);
}
