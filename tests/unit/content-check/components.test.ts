import { describe, expect, test } from 'vitest';
import { faultsAfter, faultsOfParagraph, replacing } from './sound-content.ts';

describe('a component that names nothing', () => {
	test.each([
		['<Claim id="no-such">x</Claim>', 'claims/no-such.yaml', 'claim'],
		['<Evidence id="no-such">x</Evidence>', 'claims/no-such.yaml', 'claim'],
		['<Term id="no-such">x</Term>', 'glossary/no-such.yaml', 'glossary term'],
		['<ToolHere id="no-such" />', 'tools/no-such.mdx', 'tool'],
	])('%s', (paragraph, file, called) => {
		expect(faultsOfParagraph(paragraph)).toEqual([
			`${paragraph.replace(/ ?\/?>.*$/, '>')} names nothing that exists. Fix: write src/content/${file}, or name another ${called}.`,
		]);
	});

	test('<SideNote claim>, of which the figures are then not judged', () => {
		expect(faultsOfParagraph('<SideNote claim="no-such">\n\nSay 5.\n\n</SideNote>')).toEqual([
			'<SideNote claim="no-such"> names nothing that exists. Fix: write src/content/claims/no-such.yaml, or name another claim.',
		]);
	});

	test('<Figure name>', () => {
		expect(faultsOfParagraph('<Figure name="fan">A caption.</Figure>')).toEqual([
			'<Figure name="fan"> names nothing that exists. Fix: use one of probability-fan, four-dimensions, base-rate-dots, drift-over-time, translation-ladder, portfolio-loop, api-or-custom, open-data-bar.',
		]);
	});
});

describe('what is not the vocabulary', () => {
	test.each([
		['<Clam id="premium">x</Clam>', 'unknown component <Clam>. Fix: write <Claim>.'],
		['<Claim>x</Claim>', '<Claim> has no id. Fix: write <Claim id="…">.'],
		[
			'<Anchor id="Not_kebab" />x',
			'<Anchor id="Not_kebab"> names nothing that exists. Fix: write the id in kebab-case.',
		],
		['<Worked heading="x">y</Worked>', '<Worked> knows no attribute heading. Fix: use only title.'],
		[
			'A {1 + 1} B',
			'{1 + 1} is code, and content has none. Fix: write what it comes to, and a brace in text as &#123;.',
		],
		[
			'{"block"}',
			'{"block"} is code, and content has none. Fix: write what it comes to, and a brace in text as &#123;.',
		],
		[
			'export const a = 1',
			'import or export stands in content. Fix: delete it; components need no import.',
		],
		['![A picture](/x.png)', 'a picture stands in content. Fix: use a drawn <Figure name="…">.'],
		[
			'<Term id={term}>x</Term>',
			'<Term> has an attribute that is not plain text: id. Fix: write id="words".',
		],
	])('%s', (paragraph, fault) => {
		expect(faultsOfParagraph(paragraph)).toContain(fault);
	});

	test('raw HTML', () => {
		expect(faultsOfParagraph('A <b>bold</b> word')[0]).toMatch(
			/^raw HTML stands in content: <b>\. Fix: use Markdown, or one of Claim, Evidence, /,
		);
	});

	test.each(['## <Claim id="premium">x</Claim>', '**<Claim id="premium">x</Claim>**'])(
		'a claim in %s',
		(paragraph) => {
			expect(faultsOfParagraph(paragraph)).toEqual([
				expect.stringMatching(/^<Claim> stands inside a (heading|strong)\. Fix: take it out/),
			]);
		},
	);
});

describe('a file that cannot be read', () => {
	test('as MDX is named with its line and the reason', () => {
		expect(faultsOfParagraph('A <Claim id="premium">tag that stays open.')).toEqual([
			expect.stringMatching(
				/^this is not MDX: Expected a closing tag for `<Claim>`.* Fix: close every tag/,
			),
		]);
	});

	test('as YAML is named with its line, and with nothing else of the file', () => {
		expect(faultsAfter({ 'glossary/range.yaml': 'chapter: pay\nshort: a: b\n' })).toEqual([
			expect.stringMatching(/^src\/content\/glossary\/range\.yaml:2: this is not YAML: /),
		]);
	});

	test('as frontmatter counts its lines from the top of the file', () => {
		const broken = replacing('question: What does it pay?', 'question: What: does it pay?');
		expect(faultsAfter({ 'faq/what-it-pays.mdx': broken })).toEqual([
			expect.stringMatching(/^src\/content\/faq\/what-it-pays\.mdx:2: this is not YAML: /),
		]);
	});

	test.each(['claims/premium.yaml', 'sources/open-data.yaml', 'tools/calculator.mdx'])(
		'is the only fault, whatever rests on it: %s',
		(path) => {
			expect(faultsAfter({ [path]: (text) => text.replace(/^\w+: .*$/m, 'a: b: c') })).toEqual([
				expect.stringContaining('this is not YAML'),
			]);
		},
	);

	test.each(['claims/Premium_2.yaml', 'guide/ethics.md', 'glossary/term.yml'])(
		'by its name: %s',
		(path) => {
			expect(faultsAfter({ [path]: '' })).toEqual([
				expect.stringContaining('the file name is not a slug with the ending of its folder'),
			]);
		},
	);
});
