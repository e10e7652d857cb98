import { describe, expect, test } from 'vitest';
import { answerOf, type Answer } from '../../../../src/islands/confidence-framing/core/answer.ts';
import {
	asImageDescription,
	asMarkdown,
	asText,
} from '../../../../src/islands/confidence-framing/core/copies.ts';
import type { State } from '../../../../src/islands/confidence-framing/core/state.ts';
import { initialState } from '../../../../src/islands/confidence-framing/core/state.ts';
import { stateWith } from './states.ts';

const URL = 'https://five.example/tools/confidence-framing/';
const answer = (state: State): Answer => {
	const found = answerOf(state, []);
	if (!found) throw new Error('No answer.');
	return found;
};

describe('a copied sentence', () => {
	test('is plain text with its address', () => {
		const text = asText(answer(initialState), 'executive', URL);
		expect(text).toMatch(/^There is an 80% chance .*\nhttps:\/\/five\.example/s);
		expect(text).not.toContain('*');
	});

	test('in Markdown has its figures bold, its table and its link', () => {
		const text = asMarkdown(answer(initialState), 'executive', URL);
		expect(text).toContain('There is an **80%** chance');
		expect(text).toContain('| Chance inside | 80% |');
		expect(text).toContain(`[Made with Five Truths](${URL})`);
	});

	test('in Markdown keeps the reader’s own signs as signs', () => {
		const text = asMarkdown(answer(stateWith({ metric: 'a*b_[c](x)|<i>' })), 'executive', URL);
		expect(text).toContain('a∗b\\_\\[c\\](x)\\|\\<i\\>');
	});

	test('for a picture says what the bar shows', () => {
		const text = asImageDescription(answer({ ...initialState, mode: 'experiment' }), 'executive');
		expect(text).toContain('Relative lift 3%, 95% confidence interval −0.5% to +6.6%');
	});
});
