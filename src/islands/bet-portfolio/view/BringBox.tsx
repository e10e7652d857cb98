import { Component } from 'preact';
import { TextField } from '../../_shared/TextField.tsx';
import { looksLikeBoard, readBoardFile } from '../core/board-file.ts';
import { LONGEST_TABLE, MOST_BETS, readTable, type Brought } from '../core/bring.ts';
import { textOfFile } from '../core/file-text.ts';
import { many } from '../core/names.ts';
import { namedBoard } from '../core/query.ts';
import { boardOf, EMPTY_BET, initialState, type Board } from '../core/state.ts';
import { Preview } from './Preview.tsx';
import type { ViewProps } from './props.ts';

interface Own {
	/** What was pasted, or stands in the file that was opened. */
	text: string;
	message?: string | undefined;
	/** How the file was read, where that is no matter of course. */
	note?: string | undefined;
	/** Drawn by the server it would be of no use to anybody, and every page with the tool would carry it. */
	isAlive?: boolean;
}

/** Bets from a table or a file, looked at first and taken then; what cannot be taken stays to be mended. */
export class BringBox extends Component<ViewProps, Own> {
	override state: Own = { text: '' };

	override componentDidMount() {
		this.setState({ isAlive: true });
	}

	#bring(board: Board, message: string, left = '', open = 0) {
		this.props.dispatch({ type: 'board-brought', board, open });
		this.setState({ text: left, note: undefined, message: `${message} Undo takes it back.` });
	}

	#open = async (input: HTMLInputElement) => {
		const [file] = input.files ?? [];
		if (!file) return;
		// A file of that many octets has more signs than are read.
		const read =
			file.size > LONGEST_TABLE * 4
				? 'The file is too long to read here. Bring it in parts.'
				: textOfFile(new Uint8Array(await file.arrayBuffer()));
		input.value = '';
		if (typeof read === 'string') {
			this.setState({ message: read });
			return;
		}
		const { text, note } = read;
		if (!looksLikeBoard(text)) {
			this.setState({ text, note, message: undefined });
			return;
		}
		const board = readBoardFile(text);
		if (typeof board === 'string') this.setState({ message: board });
		else this.#bring(board, `${many(board.bets.length, 'bet')} opened.${note ? ` ${note}` : ''}`);
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
		const { text, message, note } = this.state;
		const { board } = this.props.state;
		const brought = text.trim() ? readTable(text, board) : undefined;
		const isOther = brought?.currency !== undefined && brought.currency !== board.currency;
		// Nobody means to keep bets that are made up beside their own.
		const isExample = namedBoard(board) !== undefined;
		const room = MOST_BETS - board.bets.length;
		return (
			<>
				<TextField
					id="bet-portfolio-table"
					label="Table"
					Field="textarea"
					rows={4}
					value={text}
					onText={(typed) => this.setState({ text: typed, note: undefined, message: undefined })}
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
				{brought && (
					<Preview
						{...brought}
						notes={note ? [note, ...brought.notes] : brought.notes}
						board={board}
					/>
				)}
				{brought && brought.bets.length > 0 && (
					<p class="tool-buttons">
						{!isExample && !isOther && brought.bets.length <= room && (
							<button type="button" onClick={() => this.#take(brought, true)}>
								Add {many(brought.bets.length, 'bet')}
							</button>
						)}
						<button type="button" onClick={() => this.#take(brought, false)}>
							Replace the {isExample ? 'example' : 'board'} by {many(brought.bets.length, 'bet')}
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
