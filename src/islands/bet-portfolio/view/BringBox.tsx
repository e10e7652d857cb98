import { Component } from 'preact';
import { TextField } from '../../_shared/TextField.tsx';
import { looksLikeBoard, readBoardFile } from '../core/board-file.ts';
import { LONGEST_TABLE, MOST_BETS, readTable, type Brought } from '../core/bring.ts';
import { termsOf } from '../core/names.ts';
import { countedOn } from '../core/counted.ts';
import { writerOf } from '../core/sentences.ts';
import { boardOf, EMPTY_BET, initialState, type Board } from '../core/state.ts';
import type { ViewProps } from './props.ts';

interface Own {
	/** What was pasted, or stands in the file that was opened. */
	text: string;
	message?: string | undefined;
	/** Drawn by the server it would be of no use to anybody, and every page with the tool would carry it. */
	isAlive?: boolean;
}

/** Rows of the preview that are drawn; more make no page better. */
const MOST_SHOWN = 20;

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Bets from a table or a file, looked at first and taken then; what cannot be taken stays to be mended. */
export class BringBox extends Component<ViewProps, Own> {
	override state: Own = { text: '' };

	override componentDidMount() {
		this.setState({ isAlive: true });
	}

	#bring(board: Board, message: string, left = '', open = 0) {
		this.props.dispatch({ type: 'board-brought', board, open });
		this.setState({ text: left, message: `${message} Undo takes it back.` });
	}

	#open = async (input: HTMLInputElement) => {
		const [file] = input.files ?? [];
		if (!file) return;
		// A file of that many octets has more signs than are read.
		const text = file.size > LONGEST_TABLE * 4 ? ' '.repeat(LONGEST_TABLE + 1) : await file.text();
		input.value = '';
		if (!looksLikeBoard(text)) {
			this.setState({ text, message: undefined });
			return;
		}
		const board = readBoardFile(text);
		if (typeof board === 'string') this.setState({ message: board });
		else this.#bring(board, `${many(board.bets.length, 'bet')} opened.`);
	};

	#take = ({ bets, currency, rows, left }: Brought, isAdding: boolean) => {
		const { board } = this.props.state;
		const before = isAdding ? board.bets : [];
		const taken = bets.slice(0, MOST_BETS - before.length);
		this.#bring(
			{ ...board, bets: [...before, ...taken], currency: currency ?? board.currency },
			`${many(taken.length, 'bet')} taken.${left ? ` ${many(rows.length - bets.length, 'line')} stayed in the box.` : ''}`,
			left,
			before.length,
		);
	};

	override render() {
		return (
			<details class="no-print">
				<summary>Bring a table or a file</summary>
				{this.state.isAlive ? this.#inner() : <p class="tool-hint">This part needs JavaScript.</p>}
			</details>
		);
	}

	#inner() {
		const { text, message } = this.state;
		const { board } = this.props.state;
		const brought = text.trim() ? readTable(text, board) : undefined;
		const isOther = brought?.currency !== undefined && brought.currency !== board.currency;
		const room = MOST_BETS - board.bets.length;
		return (
			<>
				<TextField
					id="bet-portfolio-table"
					label="Table"
					Field="textarea"
					rows={4}
					value={text}
					onText={(typed) => this.setState({ text: typed, message: undefined })}
					hint="CSV, or cells copied from a spreadsheet: bet, class, chance, value, cost, evidence, bar, review."
				/>
				<div class="tool-field">
					<label for="bet-portfolio-file">Or a file of bets</label>
					<input
						type="file"
						id="bet-portfolio-file"
						accept=".csv,.tsv,.txt,.json"
						onChange={(event) => void this.#open(event.currentTarget)}
					/>
				</div>
				{brought && <Preview {...brought} board={board} />}
				{brought && brought.bets.length > 0 && (
					<p class="tool-buttons">
						{!isOther && brought.bets.length <= room && (
							<button type="button" onClick={() => this.#take(brought, true)}>
								Add {many(brought.bets.length, 'bet')}
							</button>
						)}
						<button type="button" onClick={() => this.#take(brought, false)}>
							Replace the board by {many(brought.bets.length, 'bet')}
						</button>
					</p>
				)}
				<p class="tool-hint" aria-live="polite">
					{message}
				</p>
				<p class="tool-buttons">
					<button
						type="button"
						onClick={() =>
							this.#bring({ ...boardOf([EMPTY_BET]), currency: board.currency }, 'Board emptied.')
						}
					>
						Empty the board
					</button>
					<button
						type="button"
						onClick={() => this.#bring(initialState.board, 'Example brought back.')}
					>
						Bring the example back
					</button>
				</p>
			</>
		);
	}
}

/** What would be taken, line by line, and what would not and why. */
function Preview({ rows, bets, ignored, notes, currency, board }: Brought & { board: Board }) {
	const faulty = rows.length - bets.length;
	const counted = countedOn({ ...board, bets, currency: currency ?? board.currency });
	const write = writerOf(counted);
	let place = -1;
	return (
		<>
			<p role="status">
				{many(bets.length, 'bet')} can be taken
				{faulty > 0 && `; ${many(faulty, 'line')} cannot, and will stay here`}.
			</p>
			{notes.map((note) => (
				<p class="tool-hint" key={note}>
					{note}
				</p>
			))}
			{ignored.length > 0 && (
				<p class="tool-error">No place on a board: {ignored.join(', ')}. Keep your own file.</p>
			)}
			<div class="tool-scroll" tabIndex={0} role="group" aria-label="Preview, scrolls sideways">
				<table>
					<thead>
						<tr>
							<th scope="col">Line</th>
							<th scope="col">Bet</th>
							<th scope="col">Read as</th>
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, MOST_SHOWN).map(({ line, name, bet, faults }) => {
							if (bet) place++;
							const known = bet && counted.bets.find(({ at }) => at === place);
							return (
								<tr key={line}>
									<td>{line}</td>
									<td>{name}</td>
									<td>
										{bet
											? known
												? termsOf(known, write)
												: 'Taken, and counted once it has chance, value and cost'
											: faults.map((fault) => (
													<p class="tool-error" key={fault}>
														{fault}
													</p>
												))}
									</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</div>
			{rows.length > MOST_SHOWN && (
				<p class="tool-hint">And {many(rows.length - MOST_SHOWN, 'line')} more.</p>
			)}
		</>
	);
}
