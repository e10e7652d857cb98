import { describe, expect, test } from 'vitest';
import { faultsAfter, faultsOfParagraph, replacing } from './sound-content.ts';

describe('a figure in prose', () => {
	test('that its claim does not have is named, with those it has', () => {
		expect(faultsOfParagraph('They earn <Claim id="premium">10–45% more</Claim>.')).toEqual([
			'the figure 45 stands in <Claim id="premium">, and that claim has no 45: “10–45% more”. Fix: correct it (the claim has 10, 40, 4.8, 95, −10.0, 18.1, 11, 805, −10), or state it with its source in src/content/claims/premium.yaml.',
		]);
	});

	test('outside every claim is named, with the words around it', () => {
		expect(faultsOfParagraph('You need 5 users to begin with.')).toEqual([
			'the figure 5 stands in no <Claim>, <Evidence> or <Worked>: “You need 5 users to begin with.”. Fix: write it as a word, or wrap the sentence in the one its figure is from.',
		]);
	});

	test.each([
		'## Five rules for 5 users',
		'- a list of 5 things',
		'| a |\n|---|\n| 5 |',
		'> 5 quoted',
		'**5** in bold',
		'a [link to 5](https://example.org)',
		'<Warning title="x">\n\nAt most 5.\n\n</Warning>',
		'<SideNote>\n\nAt most 5.\n\n</SideNote>',
		'<Figure name="probability-fan">A caption of 5.</Figure>',
		'<Term id="range">5</Term>',
	])('counts wherever readers see it: %s', (paragraph) => {
		expect(faultsOfParagraph(paragraph)).toEqual([
			expect.stringContaining('the figure 5 stands in no <Claim>'),
		]);
	});

	test.each([
		'In 2026, and from 1998 to 2024.',
		'Code such as `top_k = 5`.',
		'```\ntop_k = 5\n```',
		'A [link](https://example.org/5).',
		'1. The first step',
		'<Worked>At 5 users it is 7.</Worked>',
		'<Warning title="Rule 5">\n\nWords.\n\n</Warning>',
		'The F1 score of GPT-4 at p95.',
		'<Claim id="cost">$365,000, or 7 million</Claim>',
		'<Evidence id="premium">from 10.0% less to 18.1% more in 11 ads against 805, at 95%</Evidence>',
		'<SideNote claim="premium">\n\nOnly 11 ads.\n\n</SideNote>',
	])('is free to stand: %s', (paragraph) => {
		expect(faultsOfParagraph(paragraph)).toEqual([]);
	});

	test('is judged by the nearest claim around it', () => {
		const paragraph = (inner: string) => `<Worked>\n\n5 and ${inner}\n\n</Worked>`;
		expect(faultsOfParagraph(paragraph('<Evidence id="cost">11</Evidence>'))).toHaveLength(1);
		expect(faultsOfParagraph(paragraph('<Evidence id="premium">11</Evidence>'))).toEqual([]);
	});

	test('with the wrong sign is not the claim’s', () => {
		expect(faultsOfParagraph('<Evidence id="premium">−18.1%</Evidence>')).toHaveLength(1);
	});

	test('in a FAQ entry’s or a tool’s text is held to the same', () => {
		expect(
			faultsAfter({ 'tools/calculator.mdx': replacing('4.8%</Evidence>', '4.9%</Evidence>') }),
		).toEqual([
			expect.stringMatching(/^src\/content\/tools\/calculator\.mdx:10: the figure 4\.9 /),
		]);
	});
});

describe('a figure in frontmatter', () => {
	test('of a FAQ entry’s short answer must be one of its claims’', () => {
		const short = replacing('short: The article says 10–40%', 'short: The article says 10–41%');
		expect(faultsAfter({ 'faq/what-it-pays.mdx': short })).toEqual([
			'src/content/faq/what-it-pays.mdx: short has the figure 41, which no claim under claims has. Fix: add the claim it is from to claims, or write it as a word.',
		]);
	});

	test('of a FAQ entry that lists no claims is none', () => {
		expect(faultsAfter({ 'faq/what-it-pays.mdx': replacing('[premium]', '[]') })).toHaveLength(2);
	});

	test('of a tool’s question must be one of its evidence’s', () => {
		const question = replacing('What is 10–40% worth?', 'What is 12% worth?');
		expect(faultsAfter({ 'tools/calculator.mdx': question })).toEqual([
			'src/content/tools/calculator.mdx: question has the figure 12, which no claim under evidence has. Fix: add the claim it is from to evidence, or write it as a word.',
		]);
	});

	test.each([
		['guide/pay.mdx', 'lede: The truth', 'lede: The 5 truths', 'lede'],
		['guide/pay.mdx', 'lede: The truth', 'promise: 5 things\nlede: The truth', 'promise'],
		['guide/pay.mdx', 'lede: The truth', 'description: 5 things\nlede: The truth', 'description'],
		['guide/pay.mdx', '[Ask, Look, Write]', '[Ask 5 people, Look, Write]', 'thisWeek, step 1'],
		['tools/calculator.mdx', 'What a premium', 'What a premium of 5', 'description'],
	])('of %s: “%s” takes none but a year', (file, words, by, field) => {
		expect(faultsAfter({ [file]: replacing(words, by) })).toEqual([
			`src/content/${file}: ${field} has the figure 5, and only a year may stand there. Fix: write it as a word, or leave the figure to the text.`,
		]);
	});

	test('of a self-check is a worked example', () => {
		const check = replacing('answer: A,', 'answer: Ask 5 people,');
		expect(faultsAfter({ 'guide/pay.mdx': check })).toEqual([]);
	});
});
