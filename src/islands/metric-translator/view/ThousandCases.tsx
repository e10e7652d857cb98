import { Section } from '../../_shared/Section.tsx';
import {
	CASES_DRAWN,
	GRID,
	OUTCOMES,
	strokes,
	thousandOf,
	type Outcome,
	type Thousand,
} from '../core/thousand.ts';
import type { PartProps } from './props.ts';

interface Mark {
	/** The same shape as a character, for the table. */
	readonly sign: string;
	readonly name: string;
	/** Length along the row; 0 for what is round. */
	readonly side: number;
	readonly stroke: string;
	readonly size: number;
}

/** Shapes that differ without colour: a disc, a ring, a square, a speck. */
const MARKS: Readonly<Record<Outcome, Mark>> = {
	caught: { sign: '●', name: 'caught', side: 0, stroke: 'var(--color-accent)', size: 5.6 },
	missed: { sign: '○', name: 'missed', side: 0, stroke: 'var(--color-accent)', size: 5.6 },
	falseFlags: { sign: '■', name: 'flagged falsely', side: 4.5, stroke: 'currentColor', size: 4.5 },
	passed: {
		sign: '·',
		name: 'rightly left alone',
		side: 0,
		stroke: 'var(--color-line-strong)',
		size: 1.8,
	},
};

/** The marks of one kind, from one place of the grid to another. */
function Marks({ outcome, from, to }: { outcome: Outcome; from: number; to: number }) {
	const { side, stroke, size } = MARKS[outcome];
	const line = {
		d: strokes(from, to, side),
		'stroke-dasharray': `${side} ${GRID.pitch - side}`,
		'stroke-linecap': side ? ('butt' as const) : ('round' as const),
	};
	return (
		<>
			<path {...line} stroke={stroke} stroke-width={size} />
			{outcome === 'missed' && <path {...line} stroke="var(--color-raised)" stroke-width="2.8" />}
		</>
	);
}

/** Of a drawing: the grid, and air to the one beside it. */
const WIDTH = (GRID.columns + 1) * GRID.pitch;

function Grid({ title, drawn }: { title: string } & Pick<Thousand, 'drawn'>) {
	let from = 0;
	const words = OUTCOMES.map((outcome) => `${drawn[outcome]} ${MARKS[outcome].name}`).join(', ');
	return (
		<figure>
			<svg
				viewBox={`0 0 ${WIDTH} ${(CASES_DRAWN / GRID.columns) * GRID.pitch}`}
				width={WIDTH}
				fill="none"
				role="img"
				aria-label={`${title}: a thousand cases, one mark each. ${words}.`}
			>
				{OUTCOMES.map((outcome) => {
					const start = from;
					from += drawn[outcome];
					return <Marks key={outcome} outcome={outcome} from={start} to={from} />;
				})}
			</svg>
			<figcaption class="tool-hint">{title}</figcaption>
		</figure>
	);
}

/** A week of either model as a thousand cases, to scale. */
export function ThousandCases({ reading: { weeks }, frame, isSettled }: PartProps) {
	const [before, after] = [thousandOf(weeks.before), thousandOf(weeks.after)];
	if (!before || !after) return null;
	const hasTenths = [before, after].some(({ tenths }) =>
		OUTCOMES.some((outcome) => tenths[outcome] % 10),
	);
	const inThousand = ({ tenths, exact }: Thousand, outcome: Outcome) =>
		exact[outcome] > 0 && tenths[outcome] === 0
			? 'under 0.1'
			: (tenths[outcome] / 10).toFixed(hasTenths ? 1 : 0);
	return (
		<Section {...{ frame, isSettled }} title="A thousand cases, to scale">
			<div class="tool-buttons">
				<Grid title="Old model" {...before} />
				<Grid title="New model" {...after} />
			</div>
			<table>
				<thead>
					<tr>
						<th scope="col">In a thousand</th>
						<th scope="col">Old</th>
						<th scope="col">New</th>
					</tr>
				</thead>
				<tbody>
					{OUTCOMES.map((outcome) => (
						<tr key={outcome}>
							<th scope="row">
								<span aria-hidden="true">{MARKS[outcome].sign}</span> {MARKS[outcome].name}
							</th>
							<td>{inThousand(before, outcome)}</td>
							<td>{inThousand(after, outcome)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</Section>
	);
}
