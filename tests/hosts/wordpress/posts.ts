import { copied } from '../snippets.ts';

const customHtml = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
/** As the block editor saves an address that was pasted on a line of its own. */
const embedBlock = (address: string) =>
	`<!-- wp:embed {"url":"${address}","type":"rich","providerNameSlug":"five-truths"} -->\n` +
	'<figure class="wp-block-embed is-type-rich is-provider-five-truths wp-block-embed-five-truths">' +
	`<div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;

/** The content of each post, by its name. */
export const posts = (site: string) => ({
	script: customHtml(copied(site).script),
	frame: customHtml(copied(site).frame),
	// Without blocks, as older posts and the classic editor have it.
	address: `I tried this with my own pay:\n\n${site}tools/salary-premium/\n\nWhat does yours say?`,
	preset: embedBlock(`${site}tools/salary-premium/open-data/`),
	quiz: embedBlock(`${site}tools/readiness-quiz/`),
});

export type PostName = keyof ReturnType<typeof posts>;
