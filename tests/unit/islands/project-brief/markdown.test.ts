import guardrails from 'virtual:content/guardrails';
import regulated from 'virtual:content/regulated';
import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../../src/islands/project-brief/core/brief.ts';
import { asParagraph, briefMarkdown } from '../../../../src/islands/project-brief/core/markdown.ts';
import { HOSTILE_INPUTS } from '../../../support/hostile-inputs.ts';

interface Node {
	readonly type: string;
	readonly value?: string;
	readonly children?: readonly Node[];
}

const parsed = (markdown: string) => markdownToMdast(markdown) as unknown as Node;
const typesIn = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesIn)];
const textIn = (node: Node): string =>
	node.type === 'break' ? '\n' : (node.value ?? (node.children ?? []).map(textIn).join(''));

const write = (brief: Brief, uses: readonly string[] = []) =>
	briefMarkdown(
		brief,
		{ users: 20, failures: 0 },
		{
			shown: { tenFind: '80%', twentyFind: '95%', lift: 'Users per arm: *122,124*' },
			guardrails,
			uses: regulated.filter(({ id }) => uses.includes(id)),
			today: '2026-11-26',
			source: (slug) => `https://five.example/evidence/#source-${slug}`,
			toolUrl: 'https://five.example/tools/project-brief/',
		},
	);

describe('typed text in Markdown', () => {
	test('stays text, whatever it is: no heading, list, link, picture, code or markup', () => {
		const inputs = [
			...HOSTILE_INPUTS.map(({ input }) => input),
			...['- item', '1. item', '2) item', '> quote', '# A', 'a\n---', 'a\n===', '```\nx\n```'],
			...['    code', '\tcode', '![a](b)', '~~~', '| a | b |\n| - | - |'],
			...['&copy;', '$x$', 'a  \nb', '* * *', '+ item', '**bold**', '[a]: b', '10) x', 'a\n\nb'],
		];
		for (const input of inputs) {
			if (!input.trim()) continue;
			const tree = parsed(asParagraph(input));
			const types = new Set(typesIn(tree));
			for (const allowed of ['root', 'paragraph', 'text', 'break']) types.delete(allowed);
			expect([...types], JSON.stringify(input.slice(0, 60))).toEqual([]);
		}
	});

	test('says what was typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
				const lines = text.trim().split(/\s*[\r\n]+\s*/);
				expect(textIn(parsed(asParagraph(text)))).toBe(lines.join('\n'));
			}),
		);
	});
});

describe('a brief in Markdown', () => {
	const brief: Brief = {
		name: 'Inbox # sorter',
		problem: 'Urgent mails wait.\nNobody knows how long.',
		private: 'A planted card number',
		passed: 'private',
	};

	test('has every part, what is open, the card and the day', () => {
		const markdown = write(brief);
		expect(markdown).toMatch(/^# Inbox \\# sorter\n/);
		expect(markdown).toContain('## Problem\n\nUrgent mails wait.\\\nNobody knows how long.');
		expect(markdown.match(/^_Still to write\._$/gm)).toHaveLength(6);
		expect(markdown).toContain('may still be up to **15%**');
		expect(markdown).toContain('- [x] **Private and secure.** A planted card number');
		expect(markdown.match(/^- \[ \] /gm)).toHaveLength(guardrails.length - 1);
		expect(markdown).toContain('https://five.example/evidence/#source-nist-trustworthy-ai-2023');
		expect(markdown).toContain('Written on 26 November 2026');
		expect(markdown).not.toContain('Regulated use');
	});

	test('warns of every use that is ticked, with days, sources and something safer', () => {
		const markdown = write(brief, ['hiring', 'children']);
		expect(markdown.match(/^## Regulated use/gm)).toHaveLength(2);
		expect(markdown).toContain('from 2 December 2027 (not yet).');
		expect(markdown).toContain('#source-us-coppa-rule-2025');
		expect(markdown.match(/Safer, with the same lessons/g)).toHaveLength(2);
	});
});
