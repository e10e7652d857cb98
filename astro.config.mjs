import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import contentCheck from './src/integrations/content-check.ts';
import contentModules from './src/integrations/content-modules.ts';
import copies from './src/integrations/copies.ts';
import islandRuntime from './src/integrations/island-runtime.ts';
import hosting from './src/integrations/hosting.ts';
import { movedFiles, movedPlaces } from './src/integrations/moved.ts';
import repeatableIslands from './src/integrations/repeatable-islands.ts';
import searchIndex from './src/integrations/search-index.ts';
import shippedPackages from './src/integrations/shipped-packages.ts';
import serviceWorker from './src/integrations/service-worker.ts';
import smallPreload from './src/integrations/small-preload.ts';
import sitemap from './src/integrations/sitemap.ts';
import standaloneScripts from './src/integrations/standalone-scripts.ts';

export default defineConfig({
	site: process.env['SITE_URL'] ?? 'http://localhost:4321',
	base: process.env['BASE_PATH'] ?? '/',
	trailingSlash: 'always',
	vite: {
		plugins: [smallPreload()],
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								// What every tool's page loads, in one file: it compresses better than four.
								groups: [
									{
										name: 'tool',
										test: /node_modules\/preact\/dist|preload-helper|islands\/_shared\/(?:come-to-life|take-over|typed-in|Guard|linked-tool|StateField|TextField|SelectField|Marked)\.|src\/domain\/(?:number-text|typed-text|assert-never|interval|units|percent)\.ts/,
									},
								],
							},
						},
					},
				},
			},
		},
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
		contentModules(),
		standaloneScripts(),
		shippedPackages(),
		mdx(),
		preact(),
		repeatableIslands(),
		islandRuntime(),
		movedPlaces(),
		sitemap(),
		copies(),
		searchIndex(),
		movedFiles(),
		serviceWorker(),
		hosting(),
	],
});
