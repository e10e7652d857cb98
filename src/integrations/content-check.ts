import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent, overdueContent } from '../content-check/check.ts';
import { type Fault, formatFault, isError } from '../content-check/fault.ts';
import { CONTENT_FOLDER } from '../content-check/read-content.ts';
import { buildDay } from '../site/today.ts';

/**
 * Checks what `src/content` says against itself. A fault stops the build; in dev it is only logged,
 * at the start and whenever content changes. Claims overdue for a check are warned of.
 */
export default function contentCheck(): AstroIntegration {
	let root = '';
	return {
		name: 'content-check',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:start': ({ logger }) => {
				const faults = [...checkContent(root), ...overdueContent(root, buildDay)];
				warnOf(faults, logger);
				const errors = faults.filter(isError);
				if (errors.length > 0) throw contentError(errors);
			},
			'astro:server:setup': ({ server, logger }) => {
				// Vitest starts a server too; tests/content tells the faults there.
				if (process.env.VITEST !== undefined) return;
				const check = () => {
					const faults = checkContent(root);
					warnOf(faults, logger);
					for (const fault of faults.filter(isError)) logger.error(formatFault(fault));
				};
				let timer: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_event, path) => {
					if (!path.includes(CONTENT_FOLDER.replaceAll('/', sep) + sep)) return;
					clearTimeout(timer);
					// One save may be several events.
					timer = setTimeout(check, 200);
				});
				check();
			},
		},
	};
}

/** All faults in one message, so that one build shows them all. */
function contentError(errors: readonly Fault[]): AstroError {
	const count = errors.length === 1 ? 'a fault' : `${String(errors.length)} faults`;
	return new AstroError(
		`src/content has ${count}:\n\n${errors.map(formatFault).join('\n')}`,
		'The rules are in src/content-check/README.md. To check without a build: npm run check:content',
	);
}

function warnOf(faults: readonly Fault[], logger: AstroIntegrationLogger): void {
	for (const fault of faults) if (!isError(fault)) logger.warn(formatFault(fault));
}
