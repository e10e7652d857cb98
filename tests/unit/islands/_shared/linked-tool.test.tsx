import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Address } from '../../../../src/domain/query-codec.ts';
import { linkedTool, type Live } from '../../../../src/islands/_shared/linked-tool.tsx';
import { openDocument, type } from './document.ts';

interface Action {
	readonly text: string;
}
type ViewProps = { label: string } & Live<string, Action>;

const Answer = ({ state, isSettled, dispatch }: ViewProps) => (
	<p>
		{state}
		{isSettled && ', settled'}
		<button type="button" onClick={() => dispatch({ text: `clicked at ${state}` })}>
			Go
		</button>
	</p>
);
const later = {
	Answer,
	openLink: ({ hash }: Address) =>
		hash.startsWith('#text=') ? { text: hash.slice(6) } : undefined,
	writeLink: (state: string) => ({ search: '', hash: `#text=${state}` }),
};
const load = vi.fn(() => Promise.resolve(later));

const Tool = linkedTool<{ label: string }, string, Action>({
	name: 'trial',
	initialState: 'start',
	reduce: (_, { text }) => text,
	load,
	View: ({ state, dispatch, label, children }) => (
		<>
			<label for="trial-text">{label}</label>
			<input
				id="trial-text"
				value={state === 'start' ? undefined : state}
				onInput={(event) => dispatch({ text: event.currentTarget.value })}
			/>
			{children}
		</>
	),
});

function open(address?: string) {
	const page = openDocument(address);
	const slot = h('astro-slot', {
		dangerouslySetInnerHTML: { __html: '<p>start<button>Go</button></p>' },
	});
	render(<Tool label="Text">{slot}</Tool>, page.body);
	const answer = () => page.body.querySelector('p')?.textContent;
	return { ...page, answer, input: page.body.querySelector('input') };
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
	vi.useFakeTimers();
	load.mockClear();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a tool on a page', () => {
	test('loads nothing more until somebody turns to it', async () => {
		const { answer, body } = open();
		await wait(2000);
		expect(load).not.toHaveBeenCalled();
		expect(answer()).toBe('startGo');
		body.querySelector('.trial')?.dispatchEvent(new Event('focusin'));
		await wait(0);
		expect(load).toHaveBeenCalledOnce();
	});

	test('answers what is typed, settles, and puts it into the address', async () => {
		const { answer, input, written } = open();
		type(input, 'typed');
		await wait(10);
		expect(answer()).toBe('typedGo');
		expect(written).toEqual([]);
		await wait(1000);
		expect(answer()).toBe('typed, settledGo');
		expect(written).toEqual(['/tools/salary-premium/#text=typed']);
	});

	test('opens what a link says, and again when its fragment is edited', async () => {
		const { answer, url, listeners } = open(
			'https://five.example/tools/salary-premium/#text=linked',
		);
		await wait(10);
		expect(answer()).toBe('linkedGo');
		url.hash = '#text=edited';
		listeners.get('hashchange')?.();
		await wait(10);
		expect(answer()).toBe('editedGo');
	});

	test('what a reader types while the link is still being read stays', async () => {
		const { answer, input } = open('https://five.example/tools/salary-premium/#text=linked');
		type(input, 'typed');
		await wait(10);
		expect(answer()).toBe('typedGo');
	});

	test('a link that gives way to what is written loses nothing to a reader who types first', async () => {
		const Yielding = linkedTool<{ label: string }, string, { text: string; isLink?: boolean }>({
			name: 'trial',
			initialState: '',
			reduce: (state, { text, isLink }) =>
				isLink ? (state === '' ? text : state) : `${state} ${text}`,
			load: () =>
				Promise.resolve({
					Answer: ({ state }) => <p>{state}</p>,
					openLink: () => ({ text: 'linked', isLink: true }),
					writeLink: (_, address) => address,
				}),
			View: ({ dispatch, children }) => (
				<>
					<input onInput={(event) => dispatch({ text: event.currentTarget.value })} />
					{children}
				</>
			),
		});
		const { body } = openDocument('https://five.example/tools/salary-premium/#text=linked');
		render(<Yielding label="Text">{h('astro-slot', {})}</Yielding>, body);
		type(body.querySelector('input'), 'and typed');
		await wait(10);
		expect(body.querySelector('p')?.textContent).toBe('linked and typed');
	});

	test('reads a link the second time where the first fails', async () => {
		load.mockRejectedValueOnce(new Error('No network.'));
		const { answer, input, reported, written } = open(
			'https://five.example/tools/salary-premium/#text=linked',
		);
		await wait(10);
		expect(answer()).toBe('startGo');
		expect(reported).toHaveLength(1);
		input?.dispatchEvent(new Event('focusin', { bubbles: true }));
		await wait(1000);
		expect(answer()).toBe('linked, settledGo');
		expect(written).toEqual([]);
	});

	test('that starts at a setting leaves the address to a reader who only looks', async () => {
		const { body, written } = openDocument();
		const openLink = vi.fn(() => undefined);
		const Set = linkedTool<{ label: string }, { text: string }, Action>({
			name: 'trial',
			initialState: { text: 'start' },
			reduce: (_, action) => action,
			load: () =>
				Promise.resolve({
					Answer: ({ state }) => <p>{state.text}</p>,
					openLink,
					writeLink: () => ({ search: '?text=set', hash: '' }),
				}),
			View: ({ children }) => <>{children}</>,
		});
		render(
			<Set label="Text" start={{ search: '?text=set', state: { text: 'set' } }}>
				{h('astro-slot', {})}
			</Set>,
			body,
		);
		body.querySelector('.trial')?.dispatchEvent(new Event('focusin'));
		await wait(2000);
		expect(openLink).not.toHaveBeenCalled();
		expect(written).toEqual([]);
	});

	test('does not mind a fragment that is the name of a place', async () => {
		const { answer } = open('https://five.example/tools/salary-premium/#limits');
		await wait(10);
		expect(load).not.toHaveBeenCalled();
		expect(answer()).toBe('startGo');
	});

	test('works where the address may not be touched', async () => {
		const { answer, input } = open();
		vi.stubGlobal('history', {
			replaceState() {
				throw new Error('SecurityError');
			},
		});
		type(input, 'typed');
		await wait(2000);
		expect(answer()).toBe('typed, settledGo');
	});

	test('takes a click that came before the rest was there', async () => {
		const { answer, body } = open();
		body.querySelector('button')?.dispatchEvent(new Event('click', { bubbles: true }));
		expect(answer()).toBe('startGo');
		await wait(10);
		expect(answer()).toBe('clicked at startGo');
	});

	test('a click that came first finds what was typed before it', async () => {
		const { answer, body, input } = open();
		type(input, 'typed');
		body.querySelector('button')?.dispatchEvent(new Event('click', { bubbles: true }));
		await wait(10);
		expect(answer()).toBe('clicked at typedGo');
	});

	test('answers a click once, that comes while the rest of it is still being taken over', async () => {
		const clicks = vi.fn();
		const Part = () => (
			<button type="button" onClick={clicks}>
				Add
			</button>
		);
		load.mockImplementationOnce(() =>
			Promise.resolve({ ...later, MoreInputs: Part, Answer: () => <p>answer</p> }),
		);
		const { body } = openDocument();
		const slot = (html: string, name?: string) =>
			h('astro-slot', { name, dangerouslySetInnerHTML: { __html: html } });
		render(
			<Tool label="Text">
				{slot('<button>Add</button>', 'inputs')}
				{slot('<p>start</p>')}
			</Tool>,
			body,
		);
		const button = body.querySelector('button');
		body.querySelector('.trial')?.dispatchEvent(new Event('focusin'));
		while (!clicks.mock.calls.length) {
			await vi.advanceTimersToNextTimerAsync();
			expect(body.querySelector('p')?.textContent).toBe('start');
			button?.dispatchEvent(new Event('click', { bubbles: false }));
		}
		button?.dispatchEvent(new Event('click', { bubbles: true }));
		await wait(10);
		expect(body.querySelector('p')?.textContent).toBe('answer');
		expect(clicks).toHaveBeenCalledTimes(2);
	});

	test('tries again after a failed fetch', async () => {
		load.mockImplementationOnce(() => Promise.reject(new Error('offline')));
		const { answer, input } = open();
		type(input, 'one');
		await wait(10);
		expect(answer()).toBe('startGo');
		type(input, 'two');
		await wait(10);
		expect(answer()).toBe('twoGo');
	});
});

describe('a tool whose answer throws', () => {
	/** Throws for one state alone. */
	const throwAt = (bad: string) =>
		load.mockImplementationOnce(() =>
			Promise.resolve({
				...later,
				Answer: (props: ViewProps) => {
					if (props.state === bad) throw new Error(`No answer to ${bad}.`);
					return <Answer {...props} />;
				},
			}),
		);

	test('while it is drawn keeps the last one, tells of it, and answers the next change', async () => {
		throwAt('two');
		const { answer, input, reported } = open();
		type(input, 'one');
		await wait(10);
		type(input, 'two');
		await wait(10);
		expect(answer()).toBe('oneGo');
		expect(input?.value).toBe('two');
		expect(String(reported)).toBe('Error: No answer to two.');
		type(input, 'three');
		await wait(10);
		expect(answer()).toBe('threeGo');
	});

	test('on taking over leaves what the server made, tells of it, and is tried again', async () => {
		throwAt('start');
		const { answer, input, reported } = open();
		type(input, 'one');
		await wait(10);
		expect(answer()).toBe('startGo');
		expect(input?.value).toBe('one');
		expect(reported).toHaveLength(1);
		type(input, 'two');
		await wait(10);
		expect(answer()).toBe('twoGo');
	});
});

describe('a tool whose inputs throw', () => {
	test('keeps them as they were, with the answer', async () => {
		const Frail = linkedTool<{ label: string }, string, Action>({
			name: 'frail',
			initialState: 'start',
			reduce: (_, { text }) => text,
			load,
			View: ({ state, dispatch, children }) => {
				if (state === 'two') throw new Error('No inputs.');
				return (
					<>
						<h2>{state}</h2>
						<input onInput={(event) => dispatch({ text: event.currentTarget.value })} />
						{children}
					</>
				);
			},
		});
		const { body, reported } = openDocument();
		render(<Frail label="Text">{h('astro-slot', {})}</Frail>, body);
		const input = body.querySelector('input');
		for (const [typed, shown] of [
			['one', 'one'],
			['two', 'one'],
			['three', 'three'],
		] as const) {
			type(input, typed);
			await wait(10);
			expect(body.querySelector('h2')?.textContent).toBe(shown);
			expect(input?.value).toBe(typed);
		}
		expect(reported).toHaveLength(1);
	});
});
