import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Handover } from '../../../../src/islands/_shared/Handover.tsx';
import { openDocument } from './document.ts';

const load = vi.fn(() => Promise.resolve({ say: (word: string) => ({ message: word }) }));

/** Buttons in a tool, which the reader is at or has not turned to. */
function open(isAtTool = false) {
	const { body } = openDocument();
	const tool = Object.assign(body.ownerDocument.createElement('div'), {
		className: 'tool',
		// linkedom has no pointer.
		matches: () => isAtTool,
	});
	body.append(tool);
	const draw = (word: string) =>
		render(
			<Handover actions={[['say', 'Say it']]} load={load} run={(_, { say }) => say(word)} />,
			tool,
		);
	draw('first');
	return {
		draw,
		turn: () => tool.dispatchEvent(new Event('focusin')),
		press: () => tool.querySelector('button')?.dispatchEvent(new Event('click')),
		said: () => tool.querySelector('[role=status]')?.textContent,
	};
}
const moment = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
	load.mockClear();
	vi.unstubAllGlobals();
});

describe('the buttons below an answer', () => {
	test('cost nobody anything who only looks', async () => {
		open();
		await moment();
		expect(load).not.toHaveBeenCalled();
	});

	test.each([true, false])(
		'are ready once a reader is at the tool, from before (%s) or from now on',
		async (isAtTool) => {
			const { turn, press, said } = open(isAtTool);
			if (!isAtTool) turn();
			await moment();
			expect(load).toHaveBeenCalledOnce();
			press();
			await moment();
			expect(said()).toBe('first');
			expect(load).toHaveBeenCalledOnce();
		},
	);

	test('hand over what stands there when they are ready, not when they were pressed', async () => {
		const { draw, press, said } = open();
		press();
		draw('second');
		await moment();
		expect(said()).toBe('second');
	});

	test('say that something did not load, and do it the next time', async () => {
		load.mockRejectedValueOnce(new Error('No network.'));
		const { press, said } = open();
		press();
		await moment();
		expect(said()).toMatch(/did not load/);
		press();
		await moment();
		expect(said()).toBe('first');
	});
});
