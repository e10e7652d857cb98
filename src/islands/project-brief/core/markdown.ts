import { dayInWords } from '../../../domain/day.ts';
import { passedOf, textOf, type Brief } from './brief.ts';
import type { Counts } from './counts.ts';
import type { Shown } from './evidence.ts';
import type { Guardrail } from './guardrails.ts';
import { DOCUMENT_PARTS, PART_TITLES } from './parts.ts';
import { checkWords, startWords, type RegulatedUse } from './regulated.ts';
import { answerSentence, showings, titleOf } from './sentences.ts';

/** What the brief is written from, besides what a reader filled in. */
export interface Context {
	readonly shown: Shown;
	readonly guardrails: readonly Guardrail[];
	/** Those that were ticked. */
	readonly uses: readonly RegulatedUse[];
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** The address of a source in the ledger. */
	readonly source: (slug: string) => string;
	/** The address of the tool, without what was typed. */
	readonly toolUrl: string;
}

const TO_WRITE = '_Still to write._';

/** Typed text as a paragraph of Markdown: its lines stay lines, its own marks stay signs. */
export const asParagraph = (text: string): string =>
	text
		.trim()
		.split(/\s*[\r\n\u2028\u2029]+\s*/)
		.map((line) =>
			line
				.replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
				.replace(/^([-+=])/, '\\$1')
				.replace(/^(\d+)([.)])/, '$1\\$2'),
		)
		.join('\\\n');

/** Typed text in one line: for a heading or a list. */
const asLine = (text: string) => asParagraph(text.replace(/\s+/g, ' '));

const bold = (sentence: string) => sentence.replaceAll('*', '**');

/** The brief as Markdown, to keep, to send or to put beside the code. */
export function briefMarkdown(brief: Brief, counts: Counts, context: Context): string {
	const { shown, guardrails, uses, today, source, toolUrl } = context;
	const passed = passedOf(brief);
	const written = (text: string) => (text.trim() ? asParagraph(text) : TO_WRITE);
	const sources = (slugs: readonly string[]) => slugs.map((slug) => `<${source(slug)}>`).join(', ');
	return [
		`# ${asLine(titleOf(brief))}`,
		'',
		...DOCUMENT_PARTS.flatMap((name) => [
			`## ${PART_TITLES[name]}`,
			'',
			written(textOf(brief, name)),
			'',
		]),
		'## What these users can and cannot show',
		'',
		bold(answerSentence(counts)),
		'',
		...showings(counts, shown).map(({ how, what }) => `- ${how} ${bold(what)}`),
		'',
		'## Guardrail card',
		'',
		...guardrails.flatMap(({ id, name, check, standards }) => [
			`- [${passed.includes(id) ? 'x' : ' '}] **${name}.** ${textOf(brief, id).trim() ? asLine(textOf(brief, id)) : TO_WRITE}`,
			`  - Check: ${check}`,
			...standards.map(
				(standard) => `  - Behind it: [${standard.name}](${source(standard.source)})`,
			),
		]),
		'',
		...uses.flatMap((use) => [
			`## Regulated use: ${use.name.toLowerCase()}`,
			'',
			use.inShort,
			'',
			...use.rules.map((rule) =>
				[
					`- **${rule.place}**, ${rule.law}. ${rule.says}`,
					startWords(rule, today),
					sources(rule.sources),
				]
					.filter(Boolean)
					.join(' '),
			),
			'',
			'Safer, with the same lessons:',
			'',
			...use.safer.map((project) => `- ${project}`),
			'',
			`${checkWords(use, today)} Our reading, not legal advice.`,
			'',
		]),
		`Written on ${dayInWords(today)} with <${toolUrl}>`,
		'',
	].join('\n');
}
