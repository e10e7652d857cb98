import { checkFiles } from '../../../src/content-check/check.ts';
import { formatFault } from '../../../src/content-check/fault.ts';
import type { ContentFiles } from '../../../src/content-check/read-content.ts';

/** Claims 3 to 45, which only have to be there and to be marked. */
const fillers = Array.from({ length: 43 }, (_, index) => index + 3);

const filler = (number: number): string => `number: ${String(number)}
statement: The source article says one more thing that is not at issue here.
verdict: attributed
verdictInShort: Only the article says so.
chapter: pay
checkBy: '2027-05-23'
`;

/** A tiny content set without a fault. */
export const SOUND: ContentFiles = {
	'sources/open-data.yaml': 'tier: primary\n',
	'sources/vendor.yaml': 'tier: weak\n',
	'claims/premium.yaml': `number: 1
statement: AI product managers earn 10–40% more than other product managers.
verdict: contested
verdictInShort: Eleven ads of open data show too little to say.
for:
  - note: A vendor says 10–40% and shows no method.
    sources: [vendor]
against:
  - note: Open data gives +4.8% (95% interval −10.0 to +18.1), 11 ads against 805.
    sources: [open-data]
quantities:
  - { id: open, low: -10, central: 4.8, high: 18.1, level: 95, n: 11, comparedWith: 805, source: open-data }
chapter: pay
checkBy: '2026-12-01'
`,
	'claims/cost.yaml': `number: 2
statement: Building costs fell to $365,000 in 1 of 7 million cases.
verdict: supported
verdictInShort: Open data agrees.
for:
  - note: Open data agrees.
    sources: [open-data]
chapter: pay
checkBy: '2027-05-23'
`,
	...Object.fromEntries(fillers.map((n) => [`claims/filler-${String(n)}.yaml`, filler(n)])),
	'guide/pay.mdx': `---
title: What it pays
lede: The truth in a sentence of 2026.
selfChecks:
  - answers:
      - { answer: A, see: the-range }
thisWeek: [Ask, Look, Write]
---

## The range in 2026

<Anchor id="the-range" />The article says <Claim id="premium">10–40%</Claim>; see [the question](/faq/#what-it-pays).

Open data says <Evidence id="premium">between −10.0% and +18.1%</Evidence>, a <Term id="range">range</Term>.

<Claim id="cost">Building costs fell.</Claim>

<Worked title="The sum of 5 and 6">

Say that you earn 80,000.

</Worked>

${fillers.map((n) => `<Claim id="filler-${String(n)}">It says so.</Claim>`).join('\n\n')}
`,
	'faq/what-it-pays.mdx': `---
question: What does it pay?
short: The article says 10–40%; open data cannot say.
claims: [premium]
chapters: [pay]
---

Look at [the range](/guide/pay/#the-range), [the word](/glossary/#range), [the claim](/evidence/#premium) and [the tool](/tools/calculator/).
`,
	'glossary/range.yaml': 'chapter: pay\nseeAlso: [interval]\n',
	'glossary/interval.yaml': 'chapter: pay\n',
	'tools/calculator.mdx': `---
title: Calculator
question: What is 10–40% worth?
description: What a premium is worth to you.
chapter: pay
evidence: { premium: premium }
faq: [what-it-pays]
---

It computes with <Evidence id="premium">4.8%</Evidence>.
`,
};

/** A change to one file: its new text, an edit, or `undefined` to delete it. */
export type Changes = Readonly<Record<string, string | ((text: string) => string) | undefined>>;

export function filesWith(changes: Changes): ContentFiles {
	const files: Record<string, string> = { ...SOUND };
	for (const [path, change] of Object.entries(changes)) {
		if (change === undefined) Reflect.deleteProperty(files, path);
		else files[path] = typeof change === 'string' ? change : change(files[path] ?? '');
	}
	return files;
}

/** What is said of the sound set after the changes, each fault as a writer reads it. */
export function faultsAfter(changes: Changes): string[] {
	return checkFiles(filesWith(changes)).map(formatFault);
}

/** An edit that must find its words, so that a test cannot plant nothing. */
export function replacing(words: string, by: string): (text: string) => string {
	return (text) => {
		if (!text.includes(words)) throw new Error(`The sound content has no “${words}”.`);
		return text.replace(words, by);
	};
}

/** An edit that adds a paragraph at the end. */
export const adding =
	(paragraph: string) =>
	(text: string): string =>
		`${text}\n${paragraph}\n`;

/** Faults of one paragraph added to the chapter, without the file and line. */
export function faultsOfParagraph(paragraph: string): string[] {
	return faultsAfter({ 'guide/pay.mdx': adding(paragraph) }).map((fault) =>
		fault.replace(/^src\/content\/guide\/pay\.mdx:\d+: /, ''),
	);
}
