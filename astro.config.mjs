import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import buildInfo from './src/integrations/build-info.ts';

export default defineConfig({
	site: process.env['SITE_URL'] ?? 'http://localhost:4321',
	base: process.env['BASE_PATH'] ?? '/',
	trailingSlash: 'always',
	integrations: [mdx(), preact(), sitemap(), buildInfo()],
});
