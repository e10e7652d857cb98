import { Component } from 'preact';
import { readerDay } from '../../../browser/reader-day.ts';
import { dayNumber } from '../../../domain/day.ts';
import { Fold } from '../../_shared/Fold.tsx';
import { Marked, plainWords } from '../../_shared/Marked.tsx';
import type { WorkedOut } from '../core/outlook.ts';
import { fitsLink, namedBoard } from '../core/query.ts';
import {
	answerSentence,
	madeUpWords,
	methodWords,
	restsOn,
	uncountedWords,
	writerOf,
} from '../core/sentences.ts';
import { atOnce } from './at-once.ts';
import { Background } from './background.ts';
import { BetTable } from './BetTable.tsx';
import { BringBox } from './BringBox.tsx';
import { Ends, WhatIf } from './Ends.tsx';
import { OutlookRows } from './OutlookRows.tsx';
import { Prompts, Rules } from './Prompts.tsx';
import type { PartProps, ViewProps } from './props.ts';
import { Schedule } from './Schedule.tsx';
import { ShareRows } from './ShareRows.tsx';
import { TakeAway } from './TakeAway.tsx';

interface Own {
	/** The reader’s day, once the browser has said it: the server cannot know it. */
	today?: number;
	/** What came from beside the page, and for which stakes. */
	beside?: { readonly of: string; readonly workedOut: WorkedOut };
}

/** The answer: a sentence, bars on one scale, shares, prompts, and the rest on demand. */
export class Answer extends Component<ViewProps, Own> {
	override state: Own = {};
	#background: Background | undefined;
	#asked = '';

	override componentDidMount() {
		this.setState({ today: dayNumber(readerDay(new Date())) ?? 0 });
		this.#ask();
	}

	override componentDidUpdate() {
		this.#ask();
	}

	/** A large board is worked out beside the page, once for the same stakes. */
	#ask() {
		const { counted, outlooks } = atOnce(this.props.state.board);
		if (outlooks) return;
		const stakes = counted.bets.map(({ stake }) => stake);
		const of = JSON.stringify(stakes);
		if (of === this.#asked) return;
		this.#asked = of;
		this.#background ??= new Background(this.props.worker, this.props.frame);
		this.#background.ask(stakes, (workedOut) => this.setState({ beside: { of, workedOut } }));
	}

	override render() {
		const { state, isSettled } = this.props;
		const { board } = state;
		const { counted, outlooks } = atOnce(board);
		const { beside } = this.state;
		const isBeside =
			!outlooks && beside?.of === JSON.stringify(counted.bets.map(({ stake }) => stake));
		const isExample = namedBoard(board) !== undefined;
		const part: PartProps = {
			...this.props,
			counted,
			outlooks: outlooks ?? (isBeside ? beside.workedOut.outlooks : undefined),
			write: writerOf(counted),
			// The days of the example pass, and nobody has missed them.
			today: isExample ? undefined : this.state.today,
		};
		const all = part.outlooks?.all;
		const sentence = answerSentence(counted, all);
		const madeUp = madeUpWords(board.bets);
		const uncounted = uncountedWords(counted);
		const rest = restsOn(counted);
		const hasBets = counted.bets.length > 0;
		return (
			<div>
				{madeUp && <p class="tool-note">{madeUp}</p>}
				<p class="tool-sentence">
					<Marked text={sentence} />
				</p>
				<p class="visually-hidden" role="status">
					{isSettled && plainWords(sentence)}
				</p>
				{uncounted && <p class="tool-note">{uncounted}</p>}
				{!fitsLink(board) && (
					<p class="tool-error">
						This board is too large for the address, so it is gone when the page is closed. Save it
						as a file.
					</p>
				)}
				{hasBets && (
					<>
						<OutlookRows {...part} />
						{rest && (
							<p class="tool-fact">
								<Marked text={rest} />
							</p>
						)}
						{all && <p class="tool-hint">{methodWords(all)}</p>}
						<ShareRows {...part} />
						<Prompts {...part} />
					</>
				)}
				<TakeAway {...part} sentence={plainWords(sentence)} />
				<BringBox {...this.props} />
				<Fold isSettled={isSettled} title="Rebalance schedule">
					<Schedule {...part} today={this.state.today} />
				</Fold>
				{hasBets && (
					<>
						<Fold isSettled={isSettled} title="Bet by bet">
							<BetTable {...part} />
						</Fold>
						<Fold isSettled={isSettled} title="If the chances are too high, or bets fail together">
							<WhatIf {...part} known={isBeside ? beside.workedOut.whatIfs : undefined} />
						</Fold>
						<Fold isSettled={isSettled} title="How far it can go, in both directions">
							<Ends {...part} />
						</Fold>
					</>
				)}
				<Fold isSettled={isSettled} title="The rules for keep, learn and retire">
					<Rules />
				</Fold>
			</div>
		);
	}
}
