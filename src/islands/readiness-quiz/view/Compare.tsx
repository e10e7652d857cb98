import items from 'virtual:content/quiz';
import { Component } from 'preact';
import { TextField } from '../../_shared/TextField.tsx';
import IntervalBar from '../../../components/IntervalBar.tsx';
import { droppedNote } from '../core/answers-code.ts';
import { compare } from '../core/compare.ts';
import { readOther } from '../core/query.ts';
import { profileOf, type Band } from '../core/scoring.ts';
import { bandWords, type TruthNames } from '../core/wording.ts';
import type { ViewProps } from './props.ts';

interface Props extends ViewProps {
	names: TruthNames;
}

const SCALE = { min: 0, max: 1 };

function Row({ who, band }: { who: string; band: Band | undefined }) {
	const words = band ? bandWords(band) : 'not answered';
	return (
		<dd>
			<span>
				{who}: {words}
			</span>
			<IntervalBar
				interval={
					band ? { low: band.low, central: band.centre, high: band.high } : { low: 0, high: 1 }
				}
				scale={SCALE}
				text={`${who}: ${words}`}
			/>
		</dd>
	);
}

/** Two results side by side: then and now, or a person and somebody who knows their work. */
export class Compare extends Component<Props, { pasted?: string }> {
	override state: { pasted?: string } = {};

	#paste = (pasted: string) => {
		this.setState({ pasted });
		this.props.dispatch({ type: 'compared', other: readOther(items, pasted) });
	};

	override render() {
		const { names, state } = this.props;
		const { other } = state;
		const { pasted = other?.link ?? '' } = this.state;
		const rows = other
			? compare(profileOf(items, state.answers), profileOf(items, other.answers))
			: [];
		return (
			<details open={other !== undefined}>
				<summary>Compare with another result</summary>
				<TextField
					id="readiness-quiz-other"
					label="Link to the other result"
					value={pasted}
					hint="An earlier one of yours, or one that somebody filled in about you. It is read here and goes nowhere."
					error={
						pasted.trim() && !other
							? 'No answers are in this. Paste the whole link of a result, with what stands behind the #.'
							: undefined
					}
					echo={other && (droppedNote(other.dropped) || 'Read.')}
					onText={this.#paste}
				/>
				{rows.length > 0 && (
					<dl class="tool-rows">
						{rows.map(({ own, other: two, says }) => (
							<div key={own.truth}>
								<dt>
									{names[own.truth]} <span>{says}</span>
								</dt>
								<Row who="This result" band={own.band} />
								<Row who="The other" band={two.band} />
							</div>
						))}
					</dl>
				)}
			</details>
		);
	}
}
