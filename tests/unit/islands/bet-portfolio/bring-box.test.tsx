import { describe, expect, test, vi } from 'vitest';
import {
	boardOf,
	initialState,
	type Action,
	type State,
} from '../../../../src/islands/bet-portfolio/core/state.ts';
import { BringBox } from '../../../../src/islands/bet-portfolio/view/BringBox.tsx';
import { type } from '../_shared/document.ts';
import { draw } from '../_shared/draw.ts';
import { bet, stateOf } from './boards.ts';

const TABLE = 'Bet,Class,Chance,Value,Cost\nA,core,50,100,10\nB,core,50,100,10';
const OWN = bet('core', { name: 'Own', chance: '50', value: '10', cost: '1' });

async function openBox(state: State) {
	const dispatch = vi.fn<(action: Action) => void>();
	const page = draw(
		<BringBox
			sourceMix={{ mix: { core: 70, exploratory: 20, moonshot: 10 }, cite: 'A', url: '/' }}
			startGlance=""
			pageUrl="https://five.example/tools/bet-portfolio/"
			worker="/worker.js"
			frame={false}
			isSettled={false}
			{...{ state, dispatch }}
		/>,
	);
	await vi.waitFor(() => expect(page.querySelector('#bet-portfolio-table')).not.toBeNull());
	const buttons = () => [...page.querySelectorAll('button')].map((one) => one.textContent);
	const press = (words: string) =>
		[...page.querySelectorAll('button')].find((one) => one.textContent === words)?.click();
	const paste = async (table: string) => {
		type(page.querySelector('#bet-portfolio-table'), table);
		await vi.waitFor(() => expect(page.textContent).toContain('can be taken'));
	};
	const openFile = (octets: readonly number[]) => {
		const input = page.querySelector('#bet-portfolio-file');
		Object.defineProperty(input, 'files', { value: [new Blob([Uint8Array.from(octets)])] });
		input?.dispatchEvent(new Event('change'));
	};
	const names = () => {
		const [action] = dispatch.mock.lastCall ?? [];
		return action?.type === 'board-brought' ? action.board.bets.map((one) => one.texts.name) : [];
	};
	return { page, buttons, press, paste, openFile, names };
}

describe('a table that is brought', () => {
	test('takes the place of the example, whose bets nobody wants among their own', async () => {
		const { buttons, press, paste, names } = await openBox(initialState);
		await paste(TABLE);
		expect(buttons().slice(0, 1)).toEqual(['Replace the example by 2 bets']);
		expect(buttons().join()).not.toContain('Add');
		press('Replace the example by 2 bets');
		expect(names()).toEqual(['A', 'B']);
	});

	test('is added to a board of the reader’s own, or replaces it, as they choose', async () => {
		const { buttons, press, paste, names } = await openBox(stateOf(OWN));
		await paste(TABLE);
		expect(buttons().slice(0, 2)).toEqual(['Add 2 bets', 'Replace the board by 2 bets']);
		press('Add 2 bets');
		expect(names()).toEqual(['Own', 'A', 'B']);
	});

	test('is added to an example that was changed, for that is the reader’s board', async () => {
		const { buttons, paste } = await openBox({
			...initialState,
			board: boardOf([OWN, ...initialState.board.bets.slice(1)]),
		});
		await paste(TABLE);
		expect(buttons()).toContain('Add 2 bets');
	});
});

describe('a file that is opened', () => {
	test('of another code than UTF-8 keeps its letters and says how they were read', async () => {
		const { page, openFile } = await openBox(initialState);
		// Windows-1252: “Bet,Class” and “Ärger,core”.
		openFile([...Buffer.from('Bet,Class\n'), 0xc4, ...Buffer.from('rger,core\n')]);
		await vi.waitFor(() => expect(page.textContent).toContain('1 bet can be taken'));
		expect(page.textContent).toContain('Ärger');
		expect(page.textContent).toContain('read as Windows-1252');
	});

	test.each([
		['nothing in it', [], 'The file is empty.'],
		['a workbook in it', [0x50, 0x4b, 3, 4], 'Save its sheet as CSV'],
		['too much in it', Array<number>(800_001).fill(0x41), 'The file is too long to read here.'],
	])('with %s is answered with what to do', async (_, octets, words) => {
		const { page, openFile } = await openBox(initialState);
		openFile(octets);
		await vi.waitFor(() => expect(page.textContent).toContain(words));
	});
});
