import { test, type Page } from '@playwright/test';

/** Somebody's blog: another origin, and another site, than ours at 127.0.0.1. */
export const FOREIGN_PORT = Number(process.env['FOREIGN_PORT'] ?? 4398);

export interface Host {
	/** What stands in the post. */
	readonly body: string;
	/** Attributes of `<html>`. */
	readonly html?: string;
	/** What stands in the page's head. */
	readonly head?: string;
	/** The host's own Content Security Policy, as a header. */
	readonly policy?: string;
	/** Keeps itself apart from what does not agree to be shown there. */
	readonly isIsolated?: boolean;
}

/** The address of a page of another origin with this in it. */
export function foreignAddress({ body, html = '', head = '', ...host }: Host): string {
	const page = {
		headers: {
			...(host.policy ? { 'Content-Security-Policy': host.policy } : {}),
			...(host.isIsolated ? { 'Cross-Origin-Embedder-Policy': 'require-corp' } : {}),
		},
		html: `<!doctype html><html lang="en" ${html}><head><title>A blog</title>
			<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
			<body><h1>A post</h1>${body}<p id="below">What comes below.</p></body></html>`,
	};
	const carried = Buffer.from(JSON.stringify(page)).toString('base64url');
	return `http://localhost:${FOREIGN_PORT}/?page=${carried}`;
}

/** Opens a page of another origin with this in it. */
export async function openForeignPage(page: Page, host: Host): Promise<void> {
	await page.goto(foreignAddress(host));
}

/** The address of the tested site, with its base path. */
export const siteAddress = (baseURL: string | undefined) => new URL(baseURL ?? '').href;

/** Another origin's page with a tool as WordPress frames it: in a sandbox, so without an origin. */
export async function openInSandbox(page: Page, tool: string): Promise<void> {
	const site = siteAddress(test.info().project.use.baseURL);
	await openForeignPage(page, {
		body: `<iframe sandbox="allow-scripts" width="360" height="900" title="Tool" src="${site}embed/${tool}"></iframe>`,
	});
}
