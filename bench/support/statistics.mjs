/** The value below which a share of the others lie; of few values the nearest that was measured. */
export const quantile = (values, share) =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

export const median = (values) => quantile(values, 0.5);

/** What is reported of a row of measurements: the middle, the ends, and how many. */
export const spread = (values) => ({
	median: median(values),
	least: Math.min(...values),
	most: Math.max(...values),
	runs: values.length,
});

/** `12 (10 to 15)`, or one number where all are the same. */
export function inWords({ median: middle, least, most }, digits = 0) {
	const text = (value) => value.toFixed(digits);
	return text(least) === text(most)
		? text(middle)
		: `${text(middle)} (${text(least)} to ${text(most)})`;
}
