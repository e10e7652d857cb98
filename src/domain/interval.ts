/** What is known of a figure: two ends, a centre, or some of them. At least one is there, in ascending order. */
export interface Interval<T> {
	readonly low?: T | undefined;
	readonly central?: T | undefined;
	readonly high?: T | undefined;
}

/** An interval of which both ends are known. */
export interface Band<T> extends Interval<T> {
	readonly low: T;
	readonly high: T;
}

/** The two ends on another scale. `f` must keep the order. */
export function mapBand<T, U>({ low, high }: Band<T>, f: (value: T) => U): Band<U> {
	return { low: f(low), high: f(high) };
}

/** An interval on another scale. `f` must keep the order. */
export function mapInterval<T, U>(interval: Interval<T>, f: (value: T) => U): Interval<U> {
	const at = (value: T | undefined) => (value === undefined ? undefined : f(value));
	return { low: at(interval.low), central: at(interval.central), high: at(interval.high) };
}
