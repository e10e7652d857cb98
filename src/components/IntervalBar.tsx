import './interval-bar.css';
import { placeLabels, position, type Scale } from '../domain/interval-labels.ts';
import type { Interval } from '../domain/interval.ts';

interface Props {
	/** The figure in the scale's unit; ends that are not known are left out. */
	interval: Interval<number>;
	/** Shared by all bars that are to be compared. */
	scale: Scale;
	/** What stands under the ends. */
	labels?: Interval<string> | undefined;
	/** The same in words, figures included, for those who do not see the bar. */
	text: string;
	/** A figure to compare with: the reader's own. Drawn as a line across the bar. */
	mark?: number | undefined;
}

/** To a hundredth, which no screen shows: a difference of two such figures has sixteen digits. */
const round = (percent: number) => Math.round(percent * 100) / 100;

const BAND = 10;
const MIDDLE = 10;

/**
 * The site's mark: a track, a band on it from end to end, a dot at the centre, the ends labelled.
 * A dashed line stands at zero where the scale crosses it. An open end fades into an arrow-less
 * thin line to the bar's edge. Everything is placed in percent, so text keeps its size at any width.
 */
export default function IntervalBar({ interval, scale, labels = {}, text, mark }: Props) {
	const at = (figure: number | undefined) =>
		figure === undefined ? undefined : position(figure, scale);
	const [low, central, high] = [at(interval.low), at(interval.central), at(interval.high)];
	const isOpen = low === undefined || high === undefined;
	const hasBand = low !== undefined || high !== undefined;
	const left = low ?? (hasBand ? 0 : central) ?? 0;
	const right = high ?? (hasBand ? 100 : central) ?? 100;
	const placed = placeLabels({ low, central, high }, labels);
	const rows = placed.length ? 1 + Math.max(...placed.map(({ row }) => row)) : 0;
	const hasZero = scale.min < 0 && scale.max > 0;
	return (
		<svg class="interval-bar" width="100%" height={20 + rows * 17} role="img" aria-label={text}>
			<line class="interval-bar-track" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
			{hasZero && (
				<line class="interval-bar-zero" x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2={MIDDLE * 2} />
			)}
			{hasBand && (
				<rect
					class={isOpen ? 'interval-bar-band interval-bar-open' : 'interval-bar-band'}
					x={`${left}%`}
					width={`${Math.max(round(right - left), 0.6)}%`}
					y={MIDDLE - BAND / 2}
					height={BAND}
					rx={BAND / 2}
				/>
			)}
			{central !== undefined && (
				<circle class="interval-bar-dot" cx={`${central}%`} cy={MIDDLE} r="5.5" />
			)}
			{mark !== undefined && (
				<line
					class="interval-bar-mark"
					x1={`${at(mark)}%`}
					x2={`${at(mark)}%`}
					y1="1"
					y2={MIDDLE * 2 - 1}
				/>
			)}
			{placed.map((label, at) => (
				<text key={at} x={`${label.x}%`} y={34 + label.row * 17} text-anchor={label.anchor}>
					{label.text}
				</text>
			))}
		</svg>
	);
}
