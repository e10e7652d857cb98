import { costAt, crossingRange, type CostLine } from './cost-crossing.ts';
import { bandPath, linePath, short, stepsBetween } from './path.ts';

/* Shapes for a sketch: no prices stand behind them. Volume runs from 0 to 1, cost in parts of the plot. */
const API: CostLine = { fixed: 0.02, perUnit: 0.84, spread: 0.16 };
const TUNED: CostLine = { fixed: 0.38, perUnit: 0.1, spread: 0.2 };

const place = (volume: number, cost: number) => ({ x: 12 + 196 * volume, y: 222 - 164 * cost });
const edge = (line: CostLine, side: -1 | 0 | 1) =>
	[0, 1].map((volume) => place(volume, costAt(line, volume, side)));

export const axes = 'M12 44V222H288M8 50l4 -6 4 6M282 218l6 4 -6 4';
export const apiBand = bandPath(edge(API, 1), edge(API, -1));
export const apiLine = linePath(edge(API, 0));
export const tunedBand = bandPath(edge(TUNED, 1), edge(TUNED, -1));
export const tunedLine = linePath(edge(TUNED, 0));

const volumes = crossingRange(API, TUNED);
const low = place(volumes.low, costAt(API, volumes.low, 1));
const high = place(volumes.high, costAt(API, volumes.high, -1));

/** From where the bands meet down to the interval bar on the axis. */
export const drops = `M${short(low.x)} ${short(low.y)}V216M${short(high.x)} ${short(high.y)}V216`;
export const crossing = {
	left: Number(short(low.x)),
	centre: Number(short(place(volumes.central, 0).x)),
	width: Number(short(high.x - low.x)),
	middle: Number(short((low.x + high.x) / 2)),
};

/** An edge of the frontier in the second sketch: the more requests, the less narrow a task has to be. */
const frontier = (shift: number) => {
	const bend = 22 - shift * 0.6;
	const top = bend + 6100 / (118 + shift);
	return stepsBetween(top, 288, 16).map((x) => ({ x, y: 178 + shift - 6100 / (x - bend) }));
};
export const eitherStrip = bandPath(frontier(-15), frontier(15));
