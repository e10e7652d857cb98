import IntervalBar from '../../../components/IntervalBar.tsx';
import { LEVELS } from '../core/items.ts';
import type { TruthResult } from '../core/scoring.ts';
import { bandWords, LEVEL_WORDS, type TruthNames } from '../core/wording.ts';

const SCALE = { min: 0, max: 1 };

interface Props {
	results: readonly TruthResult[];
	names: TruthNames;
	/** What the table is called. */
	caption: string;
}

/** Five bars on one scale from nothing to expert, the strongest first, and a table to open that says the same. */
export function Profile({ results, names, caption }: Props) {
	const order = [...results].sort((a, b) => (b.band?.centre ?? -1) - (a.band?.centre ?? -1));
	return (
		<>
			<dl class="tool-rows readiness-quiz-profile">
				{order.map(({ truth, band, answered, asked }) => (
					<div key={truth}>
						<dt>
							{names[truth]}{' '}
							<span>
								{band ? bandWords(band) : 'anything is possible'}
								{answered < asked && `, ${answered} of ${asked} answered`}
							</span>
						</dt>
						<dd>
							<IntervalBar
								interval={
									band
										? { low: band.low, central: band.centre, high: band.high }
										: { low: 0, high: 1 }
								}
								scale={SCALE}
								text={`${names[truth]}: ${band ? bandWords(band) : 'not answered'}`}
							/>
						</dd>
					</div>
				))}
			</dl>
			<div class="readiness-quiz-scale" aria-hidden="true">
				<svg width="100%" height="20">
					{LEVELS.map((level, place) => (
						<text
							key={level}
							x={`${place * 25}%`}
							y="14"
							text-anchor={place === 0 ? 'start' : place === LEVELS.length - 1 ? 'end' : 'middle'}
						>
							{LEVEL_WORDS[level]}
						</text>
					))}
				</svg>
			</div>
			<details>
				<summary>{caption}</summary>
				<table>
					<thead>
						<tr>
							<th scope="col">Truth</th>
							<th scope="col">Band</th>
							<th scope="col">Answered</th>
						</tr>
					</thead>
					<tbody>
						{order.map(({ truth, band, answered, asked }) => (
							<tr key={truth}>
								<th scope="row">{names[truth]}</th>
								<td>{band ? bandWords(band) : 'not answered'}</td>
								<td>
									{answered} of {asked}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</>
	);
}
