import { bandPath, curvePath, linePath, stepsBetween, type Point } from './path.ts';

/** The plot of a drift panel: x from `left` to `right`, quality or share from `bottom` (0) to `top` (1). */
export const PLOT = { left: 12, right: 288, top: 66, bottom: 146 } as const;

/** A place in the plot from parts of its width and height. */
function inPlot(across: number, up: number): Point {
	return {
		x: PLOT.left + (PLOT.right - PLOT.left) * across,
		y: PLOT.bottom - (PLOT.bottom - PLOT.top) * up,
	};
}

/** A bell around `middle`, both in parts of the plot's width. */
const bell = (middle: number, width: number) =>
	curvePath(
		stepsBetween(-3.2, 3.2, 14).map((away) =>
			inPlot(middle + away * width, 0.95 * Math.exp(-(away ** 2) / 2)),
		),
	);

/** A chance that rises from near 0 to near 1 around `middle`. */
const rise = (middle: number) =>
	curvePath(
		stepsBetween(0, 0.97, 14).map((across) =>
			inPlot(across, 0.04 + 0.92 / (1 + Math.exp((middle - across) * 16))),
		),
	);

export const inputsThen = bell(0.36, 0.11);
export const inputsNow = bell(0.58, 0.12);
export const linkThen = rise(0.36);
export const linkNow = rise(0.62);

/** Quality that falls with age while its spread grows. */
const quality = (age: number, edge: -1 | 0 | 1) =>
	inPlot(age, 0.9 - 0.7 * age + edge * (0.03 + 0.19 * age));
/** Both edges are straight, so their ends are enough. */
const AGES = [0, 0.8];
export const ageing = linePath([quality(0, 0), quality(0.8, 0)]);
export const ageingBand = bandPath(
	AGES.map((age) => quality(age, 1)),
	AGES.map((age) => quality(age, -1)),
);
/** Where a copy that was retrained at that age starts again. */
export const retrained = linePath([quality(0.8, 0), inPlot(0.8, 0.9), inPlot(0.98, 0.774)]);

/** When the supplier ships its change, as a part of the plot's width. */
const CHANGE = 0.56;
/** The usual small wobble of a repeated test, so that the step stands out against it. */
const WOBBLE = [0, 0.03, -0.02, 0.02, -0.03, 0.01, 0.02, -0.01, 0.03, -0.02, 0.01, 0];
export const runs = stepsBetween(0.02, 0.98, WOBBLE.length - 1).map((across, run) =>
	inPlot(across, (across < CHANGE ? 0.82 : 0.4) + (WOBBLE[run] ?? 0)),
);
export const changeAt = inPlot(CHANGE, 0).x;
export const before = linePath(runs.filter(({ x }) => x < changeAt));
export const after = linePath(runs.filter(({ x }) => x >= changeAt));
