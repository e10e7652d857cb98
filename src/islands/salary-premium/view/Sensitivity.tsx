import IntervalBar from '../../../components/IntervalBar.tsx';
import { sharedScale } from '../../../domain/interval-labels.ts';
import { Marked } from '../../_shared/Marked.tsx';
import { exactly } from '../../../domain/exact.ts';
import { toDraw } from '../core/draw.ts';
import type { PartProps } from './props.ts';
import { influences } from '../core/sensitivity.ts';

/** Which input moves the total most, one at a time. */
export function Sensitivity({ inputs }: PartProps) {
	const { move, band, currency, write } = inputs;
	const money = (amount: bigint) => write(exactly(amount));
	const draw = (amount: bigint) => toDraw(exactly(amount), currency);
	const moved = influences(move, band);
	const [first, second] = moved;
	const scale = sharedScale(moved.flatMap(({ from, to }) => [draw(from), draw(to)]));
	return (
		<>
			{first && second && (
				<p>
					<Marked
						text={`${first.input}, moves the total most: by *${money(first.to - first.from)}*. ${second.input}, comes next: *${money(second.to - second.from)}*. Months of preparation move the break-even, not the total.`}
					/>
				</p>
			)}
			<dl class="tool-rows">
				{moved.map(({ input, from, to }) => (
					<div key={input}>
						<dt>{input}</dt>
						<dd>
							<IntervalBar
								interval={{ low: draw(from), high: draw(to) }}
								scale={scale}
								labels={{ low: money(from), high: money(to) }}
								text={`${input}: total from ${money(from)} to ${money(to)}`}
							/>
						</dd>
					</div>
				))}
			</dl>
		</>
	);
}
