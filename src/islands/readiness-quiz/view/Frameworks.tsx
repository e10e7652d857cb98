import frameworks from 'virtual:content/frameworks';
import type { Links } from './links.ts';
import type { Framework } from '../core/frameworks.ts';
import { levelAt, type Band, type TruthResult } from '../core/scoring.ts';
import type { TruthNames } from '../core/wording.ts';

/** The framework’s names for the two ends of a band. */
function namesOf(band: Band | undefined, { levels }: Framework): string {
	if (!band) return 'not answered';
	const [low, high] = [levels[levelAt(band.low)], levels[levelAt(band.high)]];
	return low === high ? low : `${low} to ${high}`;
}

/** Each band in the words of other frameworks. */
export function Frameworks({
	results,
	names,
	links,
}: {
	results: readonly TruthResult[];
	names: TruthNames;
	links: Links;
}) {
	return (
		<>
			<div class="tool-scroll" tabIndex={0} role="group" aria-label="Table, scrolls sideways">
				<table>
					<thead>
						<tr>
							<th scope="col">Truth</th>
							{frameworks.map(({ id, name }) => (
								<th scope="col" key={id}>
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{results.map(({ truth, band }) => (
							<tr key={truth}>
								<th scope="row">{names[truth]}</th>
								{frameworks.map((framework) => (
									<td key={framework.id}>{namesOf(band, framework)}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{frameworks.map(({ id, name, note, source }) => (
				<p class="tool-hint" key={id}>
					<a href={links.source(source)}>{name}</a>. {note}
				</p>
			))}
		</>
	);
}
