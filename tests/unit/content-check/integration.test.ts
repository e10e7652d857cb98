import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import contentCheck from '../../../src/integrations/content-check.ts';
import { type Changes, filesWith, replacing } from './sound-content.ts';

/** A project on disk with the sound content after the changes, and the integration told of it. */
function build(changes: Changes) {
	const root = mkdtempSync(join(tmpdir(), 'content-check-'));
	for (const [path, text] of Object.entries(filesWith(changes))) {
		const file = join(root, 'src/content', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	const logger = { warn: vi.fn(), error: vi.fn() };
	const { hooks } = contentCheck();
	const call = (name: 'astro:config:done' | 'astro:build:start', options: object) => {
		(hooks[name] as ((options: object) => void) | undefined)?.({ logger, ...options });
	};
	call('astro:config:done', { config: { root: pathToFileURL(`${root}/`) } });
	return {
		logger,
		start: () => {
			call('astro:build:start', {});
		},
	};
}

describe('a build', () => {
	test('goes on where content is sound', () => {
		const far = replacing("'2026-12-01'", "'2999-01-01'");
		const { start, logger } = build({ 'claims/premium.yaml': far });
		expect(start).not.toThrow();
		expect(logger.error).not.toHaveBeenCalled();
	});

	test('stops at faults and tells all of them', () => {
		const { start } = build({
			'glossary/range.yaml': replacing('[interval]', '[no-such]'),
			'sources/spare.yaml': 'tier: news\n',
		});
		expect(start).toThrow(/^src\/content has 2 faults:\n\n.*range\.yaml: .*\n.*spare\.yaml: /);
	});

	test('only warns of a claim overdue for a check', () => {
		const late = replacing("'2026-12-01'", "'2001-01-01'");
		const { start, logger } = build({ 'claims/premium.yaml': late });
		expect(start).not.toThrow();
		expect(logger.warn).toHaveBeenCalledWith(
			expect.stringContaining('checked again by 2001-01-01'),
		);
	});
});
