import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { newestDay } from '../domain/history.ts';

/**
 * Writes the sitemap from what the built pages say of themselves: a page that is not `noindex` is
 * listed under its canonical address, with the day on which its content changed.
 */
export default function sitemap(): AstroIntegration {
	return {
		name: 'sitemap',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = globSync('**/*.html', { cwd: folder })
					.flatMap((file) => listed(readFileSync(`${folder}${file}`, 'utf8')) ?? [])
					.sort((a, b) => (a.address < b.address ? -1 : 1));
				const [home] = pages;
				if (!home) throw new Error('No page may be indexed: every one says noindex.');
				const newest = newestDay(pages.map(({ changed = '' }) => changed));
				writeFileSync(`${folder}sitemap-0.xml`, document('urlset', 'url', pages));
				const address = new URL('sitemap-0.xml', home.address).href;
				const maps = [{ address, changed: newest }];
				writeFileSync(`${folder}sitemap-index.xml`, document('sitemapindex', 'sitemap', maps));
				logger.info(`${pages.length} pages listed.`);
			},
		},
	};
}

interface Listed {
	/** As it stands in HTML, where `&` is written as XML wants it, too. */
	readonly address: string;
	/** `YYYY-MM-DD`; absent where the page does not say. */
	readonly changed?: string | undefined;
}

/** What a page says of itself to search engines; undefined where it asks to be left out. */
export function listed(html: string): Listed | undefined {
	const [head = ''] = html.split('</head>', 1);
	if (head.includes('<meta name="robots" content="noindex"')) return undefined;
	const address = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
	if (address === undefined) return undefined;
	return { address, changed: /<meta name="dcterms\.modified" content="([^"]+)"/.exec(head)?.[1] };
}

const document = (root: string, item: string, pages: readonly Listed[]): string =>
	`<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(({ address, changed }) => `<${item}><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</${item}>\n`).join('')}</${root}>
`;
