import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { buildDay } from '../site/today.ts';

/**
 * Writes `build.json` beside the pages: the base path, which whatever serves the folder needs to
 * know, and the day that the pages take for today.
 */
export default function buildInfo(): AstroIntegration {
	let base = '/';
	return {
		name: 'build-info',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = `${config.base.replace(/\/$/, '')}/`;
			},
			'astro:build:done': ({ dir }) =>
				writeFile(new URL('build.json', dir), `${JSON.stringify({ base, day: buildDay })}\n`),
		},
	};
}
