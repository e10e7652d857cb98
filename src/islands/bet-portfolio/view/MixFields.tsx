import { TextField } from '../../_shared/TextField.tsx';
import { readTarget, targetOf } from '../core/mix.ts';
import { CLASS_NAMES } from '../core/names.ts';
import { BET_CLASSES } from '../core/state.ts';
import type { ViewProps } from './props.ts';

/** The mix that the shares are held to: the source’s, until a reader types another. */
export function MixFields({ state, dispatch, sourceMix }: ViewProps) {
	const { mix, cite, url } = sourceMix;
	const { addsUpTo } = targetOf(state.board, mix);
	return (
		<details class="no-print">
			<summary>Target mix</summary>
			<div class="tool-pair">
				{BET_CLASSES.map((kind) => {
					const text = state.board.mix[kind];
					const isReadable = (typed: string) => !typed.trim() || readTarget(typed) !== undefined;
					return (
						<TextField
							key={kind}
							id={`bet-portfolio-mix-${kind}`}
							label={`${CLASS_NAMES[kind]}, %`}
							value={text}
							placeholder={String(mix[kind])}
							inputMode="decimal"
							error={isReadable(text) ? undefined : 'Enter a percentage from 0 to 100.'}
							onText={(typed) =>
								dispatch({ type: 'mix-typed', kind, text: typed, isReadable: isReadable(typed) })
							}
						/>
					);
				})}
			</div>
			{addsUpTo !== undefined && (
				<p class="tool-error">
					{addsUpTo === 0
						? 'These add up to nothing, so the source’s mix is taken.'
						: `These add up to ${addsUpTo}%, so each is taken as its part of that.`}
				</p>
			)}
			<p class="tool-hint">
				Empty fields take about {BET_CLASSES.map((kind) => mix[kind]).join('/')}, which{' '}
				<a href={url}>{cite}</a> report of firms that did well. A place to begin an argument.
			</p>
		</details>
	);
}
