import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// House style of the generator, no fault for a reader.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		'doctype-style': 'off',
		'no-inline-style': 'error',
		// Titles of search results are longer than the 70 characters it allows for.
		'long-title': 'off',
		'tel-non-breaking': 'off',
		// A calculator answers while one types: its form has nothing to send.
		'wcag/h32': 'off',
	},
});

describe.each(pagePaths)('%s', (path) => {
	test('is valid HTML', async () => {
		const { html } = readPage(path);
		const report = await validator.validateString(html, path);
		const faults = report.results.flatMap(({ messages }) =>
			messages.map(
				({ ruleId, message, line, selector }) => `${line}: ${ruleId}: ${message} (${selector})`,
			),
		);
		expect(faults).toEqual([]);
	});
});
