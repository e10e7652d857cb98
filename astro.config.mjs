import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import buildInfo from './src/integrations/build-info.ts';
import contentCheck from './src/integrations/content-check.ts';
import searchIndex from './src/integrations/search-index.ts';
import standaloneScripts from './src/integrations/standalone-scripts.ts';

export default defineConfig({
	site: process.env['SITE_URL'] ?? 'http://localhost:4321',
	base: process.env['BASE_PATH'] ?? '/',
	trailingSlash: 'always',
	vite: {
		build: {
			rolldownOptions: {
				// Astro marks every MDX module with a directive of its own, which it has read by then.
				onLog: (level, log, print) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
				},
			},
		},
	},
	integrations: [
		contentCheck(),
		standaloneScripts(),
		mdx(),
		preact(),
		// Pages marked noindex; tests/site/pages.test.ts holds the two in step.
		sitemap({ filter: (page) => !/\/(?:search|guide\/all|embed\/[^/]+)\/$/.test(page) }),
		searchIndex(),
		buildInfo(),
	],
});
