import { SelectField } from '../../_shared/SelectField.tsx';
import { TextField } from '../../_shared/TextField.tsx';
import { boardCurrency } from '../core/counted.ts';
import { CLASS_NAMES } from '../core/names.ts';
import { readField } from '../core/read-bet.ts';
import { BET_CLASSES, type BetField } from '../core/state.ts';
import type { ViewProps } from './props.ts';

interface Props extends Pick<ViewProps, 'state' | 'dispatch'> {
	/** Which bet, from 0. */
	at: number;
}

/** The fields of one bet. Nothing typed is ever refused: what cannot be read stays, with what to enter. */
export function BetFields({ state, dispatch, at }: Props) {
	const { board } = state;
	const bet = board.bets[at];
	if (!bet) return null;
	const currency = boardCurrency(board);
	const field = (
		name: BetField,
		label: string,
		more?: { hint?: string; inputMode?: 'decimal'; placeholder?: string },
	) => {
		const { error, echo, currency: said } = readField(name, bet.texts[name], currency);
		// Another currency is taken when it is typed; what is left of the one before is said here.
		const isOther = said && said.code !== currency.code;
		return (
			<TextField
				id={`bet-portfolio-${name}`}
				label={label}
				value={bet.texts[name]}
				error={
					isOther
						? `The board counts in ${currency.code}, and nothing is converted: enter the sum in it.`
						: error
				}
				echo={error || isOther ? undefined : echo}
				onText={(text) => {
					const read = readField(name, text, currency);
					dispatch({
						type: 'text-typed',
						at,
						name,
						text,
						isReadable: !read.error,
						currency: read.currency?.code,
					});
				}}
				{...more}
			/>
		);
	};
	return (
		<div class="bet-portfolio-fields">
			{field('name', 'Name')}
			<div class="tool-pair">
				<SelectField
					id="bet-portfolio-class"
					label="Class"
					value={bet.kind}
					options={BET_CLASSES.map((kind) => [kind, CLASS_NAMES[kind]] as const)}
					onChoice={(kind) => dispatch({ type: 'class-chosen', at, kind })}
				/>
				{field('chance', 'Chance, %', { inputMode: 'decimal' })}
			</div>
			<div class="tool-pair">
				{field('value', 'Value if it works')}
				{field('cost', 'Cost to come')}
			</div>
			{field('evidence', 'Evidence so far', { hint: 'Counts such as 41 of 50 are read.' })}
			<div class="tool-pair bet-portfolio-bar">
				{field('bar', 'Bar, %', { inputMode: 'decimal' })}
				{field('review', 'Review day')}
			</div>
			<p class="tool-hint">
				The bar is the share that the evidence must reach. Write it down before you count.
			</p>
			<p class="tool-buttons">
				<button type="button" onClick={() => dispatch({ type: 'bet-removed', at })}>
					Remove this bet
				</button>
			</p>
		</div>
	);
}
