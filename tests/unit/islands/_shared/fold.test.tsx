import { hydrate, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Fold } from '../../../../src/islands/_shared/Fold.tsx';
import { openDocument, type } from './document.ts';

const drawn = vi.fn();
const typed = vi.fn();

const Inside = ({ figure }: { figure: string }) => {
	drawn(figure);
	return (
		<>
			<p>{figure}</p>
			<input value="5" onInput={({ currentTarget }) => void typed(currentTarget.value)} />
		</>
	);
};
const fold = (figure: string, isSettled = false) => (
	<Fold title="Year by year" isSettled={isSettled}>
		<Inside figure={figure} />
	</Fold>
);

/** A page as the server sent it, whose answer a script takes over; `before` is what happens until then. */
function open(before: (details: HTMLDetailsElement) => void = () => undefined) {
	const { body, listeners } = openDocument();
	body.innerHTML =
		'<details><summary>Year by year</summary><div class="tool-fold"><p>one</p><input value="5"></div></details>';
	const details = body.querySelector('details') as HTMLDetailsElement;
	before(details);
	const input = body.querySelector('input');
	hydrate(fold('one'), body);
	return {
		body,
		input,
		shown: () => body.querySelector('p')?.textContent,
		toggle: (isOpen: boolean) => {
			details.open = isOpen;
			details.dispatchEvent(new Event('toggle'));
		},
		print: () => listeners.get('beforeprint')?.(),
		draw: (figure: string, isSettled?: boolean) => render(fold(figure, isSettled), body),
	};
}

beforeEach(() => {
	vi.useFakeTimers();
	drawn.mockClear();
	typed.mockClear();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a part that a reader has not opened', () => {
	test('costs nothing while the answer is taken over, and while somebody types', () => {
		const { shown, draw } = open();
		draw('two');
		expect(drawn).not.toHaveBeenCalled();
		expect(shown()).toBe('one');
	});

	test('says what is true once typing has stopped', async () => {
		const { shown, draw } = open();
		draw('two', true);
		await vi.runAllTimersAsync();
		expect(shown()).toBe('two');
	});

	test('and when the page is printed', () => {
		const { shown, draw, print } = open();
		draw('two');
		print();
		expect(shown()).toBe('two');
	});

	test('gives away no word that was typed into it before the script came', () => {
		const { input } = open((details) => {
			const field = details.querySelector('input');
			// In linkedom a field's default follows what is typed; in a browser it does not.
			Object.defineProperty(field, 'defaultValue', { value: '5' });
			type(field, '7');
		});
		expect(input?.value).toBe('7');
		type(input, '78');
		expect(typed).toHaveBeenCalledWith('78');
	});
});

describe('a part that a reader opens', () => {
	test('says what is true, follows what is typed, and keeps its own fields', () => {
		const { body, input, shown, draw, toggle } = open();
		draw('two');
		toggle(true);
		expect(shown()).toBe('two');
		draw('three');
		expect(shown()).toBe('three');
		expect(body.querySelectorAll('input')).toHaveLength(1);
		expect(body.querySelector('input')).toBe(input);
	});

	test('answers at once where it was open before the script came', () => {
		const { input } = open((details) => {
			details.open = true;
		});
		type(input, '6');
		expect(typed).toHaveBeenCalledWith('6');
	});
});

test('a part that the server did not make is there at once', () => {
	const { body } = openDocument();
	render(fold('one'), body);
	expect(body.querySelector('details p')?.textContent).toBe('one');
});
