import { Marked } from '../../_shared/Marked.tsx';
import { takesHere, worldRows } from '../core/article.ts';
import { readState } from '../core/week.ts';
import type { ViewProps } from './props.ts';

/** The article's sentence, and three worlds that fit it word for word. */
export function ArticleWorlds({ article, state, dispatch }: ViewProps) {
	const { f1, fewer, hours, implied } = article;
	const reading = readState(state);
	const own = 'ask' in reading ? '' : takesHere(reading, article);
	return (
		<>
			<p>
				The article has a better F1 score of {f1}, {fewer}% fewer false fraud flags and {hours}{' '}
				hours a week. All of that is true in each of these weeks with a thousand frauds, and they
				are not alike:
			</p>
			<section class="tool-scroll" aria-label="Three weeks that fit the article" tabIndex={0}>
				<table>
					<thead>
						<tr>
							<th scope="col">Precision</th>
							<th scope="col">Recall</th>
							<th scope="col">False flags</th>
							<th scope="col">Missed</th>
							<th scope="col">Minutes a review</th>
							<th scope="col" class="no-print">
								Try it
							</th>
						</tr>
					</thead>
					<tbody>
						{worldRows().map(({ world, ...row }) => (
							<tr key={world}>
								<th scope="row">{row.precision}</th>
								<td>{row.recall}</td>
								<td>{row.falseFlags}</td>
								<td>{row.missed}</td>
								<td>{row.minutes}</td>
								<td class="no-print">
									<button
										type="button"
										aria-label={`Open the week at ${row.precision} precision`}
										onClick={() => dispatch({ type: 'opened', world })}
									>
										Open
									</button>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<p>For the sentence to be true, all of this must be:</p>
			<ul>
				<li>
					False flags took the team {implied} hours a week, which is {hours} divided by {fewer}%.
				</li>
				<li>A person reviews every flag, in as many minutes as the table says.</li>
				<li>The old model caught as many frauds, or the misses belong in the sentence.</li>
				<li>The weeks have equal traffic, and enough of it that the cut is no accident.</li>
			</ul>
			<p>
				<Marked text={own} />
			</p>
		</>
	);
}
