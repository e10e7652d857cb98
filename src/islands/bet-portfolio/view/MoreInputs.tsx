import { Component } from 'preact';
import { MOST_BETS } from '../core/bring.ts';
import { CLASS_NAMES, termsOf } from '../core/names.ts';
import { nameOf } from '../core/read-bet.ts';
import { writerOf } from '../core/sentences.ts';
import type { Action, Bet } from '../core/state.ts';
import { atOnce } from './at-once.ts';
import { BetFields } from './BetFields.tsx';
import type { ViewProps } from './props.ts';

/** The bets, one of them open. */
export class MoreInputs extends Component<ViewProps> {
	/** Where the focus goes once the change is drawn: what had it is gone, or something new asks for it. */
	#focusNext: string | undefined;

	#dispatchAndFocus = (action: Action, selector: string) => {
		this.#focusNext = selector;
		this.props.dispatch(action);
	};

	override componentDidUpdate() {
		if (this.#focusNext === undefined) return;
		const selector = this.#focusNext;
		this.#focusNext = undefined;
		(this.base as Element).querySelector<HTMLElement>(selector)?.focus();
	}

	#dispatch = (action: Action) => {
		if (action.type === 'bet-removed')
			this.#dispatchAndFocus(action, '.bet-portfolio-bets [aria-expanded=true]');
		else this.props.dispatch(action);
	};

	override render() {
		const { state } = this.props;
		const { board, open, past, future } = state;
		const { counted } = atOnce(board);
		const write = writerOf(counted);
		const wordsOf = (bet: Bet, at: number) => {
			const known = counted.bets.find((one) => one.at === at);
			const lacks = counted.uncounted.find((one) => one.at === at)?.lacks;
			return `${CLASS_NAMES[bet.kind]}: ${known ? termsOf(known, write) : `no ${lacks ?? ''} yet`}`;
		};
		const turn = (type: 'undone' | 'redone', words: string, steps: readonly unknown[]) => (
			<button type="button" disabled={steps.length === 0} onClick={() => this.#dispatch({ type })}>
				{words}
			</button>
		);
		return (
			<div>
				<ol class="bet-portfolio-bets">
					{board.bets.map((bet, at) => (
						<li key={at}>
							<button
								type="button"
								aria-expanded={at === open}
								onClick={() => this.#dispatch({ type: 'bet-opened', at })}
							>
								<b>{nameOf(bet, at)}</b> <span>{wordsOf(bet, at)}</span>
							</button>
							{at === open && <BetFields state={state} at={at} dispatch={this.#dispatch} />}
						</li>
					))}
				</ol>
				<p class="tool-buttons">
					<button
						type="button"
						disabled={board.bets.length >= MOST_BETS}
						onClick={() => this.#dispatchAndFocus({ type: 'bet-added' }, '#bet-portfolio-name')}
					>
						Add a bet
					</button>
					{turn('undone', 'Undo', past)}
					{turn('redone', 'Redo', future)}
				</p>
			</div>
		);
	}
}
