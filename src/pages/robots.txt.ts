import type { APIRoute } from 'astro';
import { absolute } from '../site/links.ts';

/** Everything may be crawled; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) => {
	if (!site) throw new Error('Set `site` in astro.config.mjs: robots.txt names the sitemap.');
	return new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml', site)}\n`,
	);
};
