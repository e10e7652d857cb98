import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../src/copies/markdown.ts';

const markdown = (html: string) => {
	const { document } = parseHTML(`<!doctype html><html><body><div>${html}</div></body></html>`);
	return markdownOf([...document.body.children]).trim();
};

/* Written by hand after the CommonMark and GFM specifications. */
describe('a reader of the Markdown', () => {
	test('gets paragraphs, emphasis, links and lists', () => {
		expect(
			markdown(
				'<p>One <b>bold</b>, one <em>slanted</em>, <a href="https://a.example/">a link</a>.</p><ul><li>x</li><li>y</li></ul>',
			),
		).toBe('One **bold**, one _slanted_, [a link](https://a.example/).\n\n- x\n- y');
	});

	test('gets a table with its head', () => {
		const rows =
			'<thead><tr><th>Word</th><th>Chance</th></tr></thead><tbody><tr><td>likely</td><td>66 to 90%</td></tr></tbody>';
		expect(markdown(`<table>${rows}</table>`)).toBe(
			'| Word   | Chance    |\n| ------ | --------- |\n| likely | 66 to 90% |',
		);
	});

	test('is told what a drawing shows, and not its labels', () => {
		const drawing =
			'<svg role="img"><title>A fan</title><desc>It widens.</desc><text>today</text></svg>';
		expect(markdown(`<figure>${drawing}<figcaption>Ten of twenty.</figcaption></figure>`)).toBe(
			'> **Figure: A fan.** It widens.\n>\n> Ten of twenty.',
		);
	});

	test('is not told twice what stands beside a bar', () => {
		expect(markdown('<p>4.8% <svg role="img" aria-label="4.8%"></svg></p>')).toBe('4.8%');
	});

	test('finds what was folded away under its name, and answers as a list', () => {
		expect(markdown('<details><summary>What it says</summary><p>More.</p></details>')).toBe(
			'**What it says**\n\nMore.',
		);
		const answer = (text: string) =>
			`<details name="q"><summary>${text}</summary><p>Why.</p></details>`;
		expect(markdown(answer('Yes') + answer('No'))).toBe('- **Yes** Why.\n- **No** Why.');
	});

	test('finds a name with what is said of it in one line', () => {
		expect(
			markdown(
				'<dl><div><dt>Lift <span>all users</span></dt><dd><b>5%</b> Counted.</dd></div></dl>',
			),
		).toBe('- **Lift (all users)**: 5% Counted.');
	});

	test('meets no heading level left out, however deep the part stood', () => {
		expect(markdown('<h4>For</h4><h5>More</h5><h4>Against</h4>')).toBe(
			'## For\n\n### More\n\n## Against',
		);
	});

	test('reads letters that Markdown uses as they were written', () => {
		expect(markdown('<p>5 * 3, a_b and [x] cost &lt;b&gt;</p>')).toBe(
			'5 \\* 3, a_b and \\[x] cost \\<b>',
		);
	});
});
