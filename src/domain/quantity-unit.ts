/** Units a number in content may be stated in. `percent` 5 means 5 %. */
export const QUANTITY_UNITS = [
	'percent',
	'percentage-points',
	'ratio',
	'score',
	'count',
	'people',
	'users-per-arm',
	'hours-per-week',
	'years',
	'usd',
	'usd-per-year',
] as const;
export type QuantityUnit = (typeof QUANTITY_UNITS)[number];
