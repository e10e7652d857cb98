/** `parse` never throws: people edit links by hand and old links live for years. `parse(serialize(x))` gives `x` back. */
export interface QueryCodec<T> {
	parse(raw: string): T | undefined;
	serialize(value: T): string;
}

/** One of a list, and nothing else. */
export function oneOf<T extends string>(list: readonly T[]): QueryCodec<T> {
	return { parse: (raw) => list.find((item) => item === raw), serialize: String };
}

/** The parts of an address a tool keeps its state in, as `location` gives them. */
export interface Address {
	/** `?currency=GBP`, seen by servers. */
	readonly search: string;
	/** `#base=85k`, which never leaves the browser. */
	readonly hash: string;
}

/** Parameters of `?a=1` or `#a=1`, also of `#?a=1` as WordPress writes it. Never throws; the first of two wins. */
export function readParams(part: string): URLSearchParams {
	return new URLSearchParams(part.replace(/^[?#]+/, ''));
}

/**
 * The part with our parameters set (or removed, where undefined) and everybody else's kept. A
 * fragment that names a place in the page (`#limits`) gives way once there is something to keep.
 */
export function writeParams(
	part: string,
	ours: Readonly<Record<string, string | undefined>>,
	mark: '?' | '#',
): string {
	const params = readParams(part);
	let isOurs = false;
	for (const [key, value] of Object.entries(ours)) {
		params.delete(key);
		if (value !== undefined) {
			params.append(key, value);
			isOurs = true;
		}
	}
	if (!isOurs && !/[=&]/.test(part)) return part;
	if (mark === '#') for (const [key, value] of [...params]) if (!value) params.delete(key);
	const text = params.toString();
	// WordPress looks for its secret behind `#?`.
	return text && `${part.startsWith('#?') ? '#?' : mark}${text}`;
}
