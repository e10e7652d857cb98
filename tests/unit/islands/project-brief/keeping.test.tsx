import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Brief } from '../../../../src/islands/project-brief/core/brief.ts';
import { openLink, writeLink } from '../../../../src/islands/project-brief/core/query.ts';
import {
	initialState,
	reduce,
	type Action,
	type State,
} from '../../../../src/islands/project-brief/core/state.ts';
import { Keeper } from '../../../../src/islands/project-brief/view/Keeper.tsx';
import { openDocument } from '../_shared/document.ts';

const KEY = 'five-truths:project-brief';
const given = {
	uses: [],
	startGlance: '',
	shown: { tenFind: '80%', twentyFind: '95%', lift: 'Users per arm: *122,124*' },
	base: '/',
	pageUrl: 'https://five.example/tools/project-brief/',
	frame: false,
	isSettled: true,
};

/** The device’s storage, which may hold something already, be full, or be blocked. */
function openDevice(held?: string, fault?: 'full' | 'blocked') {
	const items = new Map(held === undefined ? [] : [[KEY, held]]);
	const fail = () => {
		throw new DOMException('No.', 'QuotaExceededError');
	};
	const device = { items, fault };
	vi.stubGlobal(
		'localStorage',
		new Proxy(
			{},
			{
				get: (_, name) => {
					if (device.fault === 'blocked') return fail();
					return name === 'removeItem'
						? (key: string) => items.delete(key)
						: items.get(String(name));
				},
				set: (_, name, value) => {
					if (device.fault) return fail();
					items.set(String(name), String(value));
					return true;
				},
			},
		),
	);
	return device;
}

/** Lets everything that is waiting to be drawn be drawn. */
const settle = async () => {
	for (let turn = 0; turn < 5; turn++) await vi.advanceTimersByTimeAsync(0);
};

/** A tab with the tool in it, opened at an address. */
async function openTab(address = '') {
	const { body, listeners } = openDocument();
	let state: State = initialState;
	const drawn = () => {
		render(<Keeper {...given} state={state} dispatch={dispatch} />, body);
	};
	const dispatch = (action: Action) => {
		state = reduce(state, action);
		queueMicrotask(drawn);
	};
	drawn();
	const action = openLink(new URL(address, given.pageUrl));
	if (action) dispatch(action);
	await settle();
	return {
		brief: () => state.brief,
		address: () => writeLink(state, { search: '', hash: '' }).hash,
		says: () => body.querySelector('.project-brief-kept [role=status]')?.textContent ?? '',
		text: () => body.textContent,
		type: async (name: 'name' | 'problem' | 'tool', text: string) => {
			dispatch({ type: 'typed', name, text });
			await settle();
		},
		press: async (words: string) => {
			const button = [...body.querySelectorAll('button')].find(
				({ textContent }) => textContent === words,
			);
			if (!button) throw new Error(`There is no button “${words}”.`);
			button.dispatchEvent(new Event('click', { bubbles: true }));
			await settle();
		},
		tellOfStorage: async () => {
			listeners.get('storage')?.();
			await settle();
		},
	};
}

const held = ({ items }: ReturnType<typeof openDevice>) => {
	const text = items.get(KEY);
	return text === undefined ? undefined : (JSON.parse(text) as Brief);
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a brief', () => {
	test('is kept as it is typed, said to be, and there again on the next visit', async () => {
		const device = openDevice();
		const tab = await openTab();
		expect(tab.says()).toContain('is kept on this device');
		await tab.type('problem', 'Mails wait');
		expect(held(device)).toEqual({ problem: 'Mails wait' });
		expect(tab.says()).toContain('Kept on this device.');
		expect(tab.address()).toBe('');
		const next = await openTab();
		expect(next.brief()).toEqual({ problem: 'Mails wait' });
		expect(next.says()).toContain('Kept on this device.');
	});

	test.each(['blocked', 'full'] as const)(
		'is not lost where storage is %s: it says so, and the address holds it',
		async (fault) => {
			openDevice(undefined, fault);
			const tab = await openTab();
			await tab.type('problem', 'Mails wait');
			expect(tab.says()).toContain('Not kept');
			expect(tab.address()).toBe('#problem=Mails+wait');
		},
	);

	test('that grew while the device was full is kept whole once there is room', async () => {
		const device = openDevice('{"name":"Sorter"}');
		const tab = await openTab();
		device.fault = 'full';
		await tab.type('problem', 'Mails wait');
		expect(tab.says()).toContain('Not kept');
		expect(held(device)).toEqual({ name: 'Sorter' });
		device.fault = undefined;
		await tab.type('tool', 'A form');
		expect(held(device)).toEqual({ name: 'Sorter', problem: 'Mails wait', tool: 'A form' });
		expect(tab.says()).toContain('Kept on this device.');
	});

	test.each(['{', 'null', '{"name":7}', '[1]', 'x'.repeat(100)])(
		'begins anew where the device holds nonsense: %s',
		async (nonsense) => {
			const device = openDevice(nonsense);
			const tab = await openTab();
			await tab.type('name', 'Sorter');
			expect(held(device)).toEqual({ name: 'Sorter' });
		},
	);

	test('is forgotten when its reader says so, and can be brought back', async () => {
		const device = openDevice('{"name":"Sorter"}');
		const tab = await openTab();
		await tab.press('Forget it and start over');
		expect(held(device)).toBeUndefined();
		expect(tab.brief()).toEqual({});
		await tab.press('Bring back what stood here');
		expect(tab.brief()).toEqual({ name: 'Sorter' });
		expect(held(device)).toEqual({ name: 'Sorter' });
	});
});

describe('a brief from a link', () => {
	test('is kept only when its reader says so, or changes it', async () => {
		const device = openDevice();
		const tab = await openTab('#name=Theirs');
		expect(held(device)).toBeUndefined();
		expect(tab.says()).toContain('not kept');
		expect(tab.address()).toBe('#name=Theirs');
		await tab.type('problem', 'Mine now');
		expect(held(device)).toEqual({ name: 'Theirs', problem: 'Mine now' });
	});

	test('never takes the place of the one on this device unasked', async () => {
		const device = openDevice('{"name":"Mine"}');
		const tab = await openTab('#name=Theirs');
		expect(tab.says()).toContain('another brief, “Mine”');
		await tab.type('problem', 'Changed');
		expect(held(device)).toEqual({ name: 'Mine' });
		await tab.press('Open the one kept here');
		expect(tab.brief()).toEqual({ name: 'Mine' });
		await tab.press('Bring back what stood here');
		expect(tab.brief()).toEqual({ name: 'Theirs', problem: 'Changed' });
		expect(held(device)).toEqual({ name: 'Mine' });
		await tab.press('Keep this one instead');
		expect(held(device)).toEqual({ name: 'Theirs', problem: 'Changed' });
	});

	test('that the device keeps already is the device’s', async () => {
		openDevice('{"name":"Mine"}');
		const tab = await openTab('#name=Mine');
		expect(tab.says()).toContain('Kept on this device.');
	});
});

describe('two tabs', () => {
	test('keep each other’s changes, and show them', async () => {
		const device = openDevice('{"name":"Sorter"}');
		const tab = await openTab();
		device.items.set(KEY, '{"name":"Sorter","problem":"From the other tab"}');
		await tab.type('tool', 'From this tab');
		expect(held(device)).toEqual({
			name: 'Sorter',
			problem: 'From the other tab',
			tool: 'From this tab',
		});
		expect(tab.text()).toContain('From the other tab');
		device.items.set(KEY, '{"name":"Sorter of mails"}');
		await tab.tellOfStorage();
		expect(tab.brief()).toEqual({ name: 'Sorter of mails' });
	});

	test('do not bring back what was forgotten in one of them', async () => {
		const device = openDevice('{"name":"Sorter"}');
		const tab = await openTab();
		device.items.delete(KEY);
		await tab.tellOfStorage();
		expect(tab.says()).toContain('Forgotten in another tab');
		await tab.type('problem', 'Mails wait');
		expect(held(device)).toBeUndefined();
		expect(tab.brief()).toEqual({ name: 'Sorter', problem: 'Mails wait' });
		await tab.press('Keep it on this device');
		expect(held(device)).toEqual({ name: 'Sorter', problem: 'Mails wait' });
	});
});

test('a law is said to be in force by the reader’s own day', async () => {
	openDevice();
	vi.setSystemTime('2027-12-01T23:30:00Z');
	// In Chatham, where this reader is, it is the 2nd already.
	const tab = await openTab('?use=hiring');
	expect(tab.text()).toContain('from 2 December 2027 (in force)');
});
