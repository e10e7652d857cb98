import type { PayRange } from '../evidence.ts';
import {
	DIALECT,
	figure,
	FILE_PROPERTIES,
	listOf,
	oneOf,
	record,
	size,
	words,
} from './json-schema.ts';
import type { Column } from './table.ts';

/** How many ads a group has, in words a number can be held against. */
const RELIABILITIES = [
	'ok',
	'thin',
	'too-small',
] as const satisfies readonly PayRange['reliability'][];

const MEANING = {
	id: 'Id of the group, the same for ever.',
	group: 'The job title as advertised.',
	country: 'Country, two letters (ISO 3166-1).',
	level: 'Level of experience: all, mid or senior.',
	currency: 'Currency of the percentiles (ISO 4217), a year.',
	n: 'Distinct full-time ads after merging each ad’s two rows and dropping repeats.',
	reliability: 'Whether n is enough to say something: ok, thin or too-small.',
	percentile: (share: number) =>
		`${share}% of the ads’ midpoints lie below; absent where there are too few ads to say.`,
} as const;

/** Percentiles that a group may have, and the share of ads below each. */
const PERCENTILES = { p10: 10, p25: 25, p50: 50, p75: 75, p90: 90 } as const;
const PERCENTILE_NAMES = Object.keys(PERCENTILES) as (keyof typeof PERCENTILES)[];

/** The columns of `pay.csv`. Names stay: people’s scripts have them. */
export const PAY_COLUMNS: readonly Column<PayRange>[] = [
	...(['id', 'group', 'country', 'level', 'currency'] as const).map((name): Column<PayRange> => ({
		name,
		title: name,
		description: MEANING[name],
		datatype: 'string',
		required: true,
		of: (range) => range[name],
	})),
	{
		name: 'n',
		title: 'Number of ads',
		description: MEANING.n,
		datatype: 'integer',
		required: true,
		of: ({ n }) => n,
	},
	{
		name: 'reliability',
		title: 'reliability',
		description: MEANING.reliability,
		datatype: 'string',
		required: true,
		of: ({ reliability }) => reliability,
	},
	...PERCENTILE_NAMES.map((name): Column<PayRange> => ({
		name,
		title: `${PERCENTILES[name]}th percentile`,
		description: MEANING.percentile(PERCENTILES[name]),
		datatype: 'number',
		of: ({ percentiles }) => percentiles?.[name],
	})),
];

/** The schema of `pay.json`. @param url Its own address, with its origin. */
export const paySchema = (url: string) => ({
	$schema: DIALECT,
	$id: url,
	title: 'Advertised pay by group of ads, as a file',
	...record({
		...FILE_PROPERTIES,
		ranges: {
			...listOf(
				record(
					{
						id: words(MEANING.id),
						group: words(MEANING.group),
						country: { type: 'string', pattern: '^[A-Z]{2}$', description: MEANING.country },
						level: words(MEANING.level),
						currency: { const: 'USD', description: MEANING.currency },
						n: size(MEANING.n),
						reliability: oneOf(RELIABILITIES, MEANING.reliability),
						percentiles: record(
							Object.fromEntries(
								PERCENTILE_NAMES.map((name) => [
									name,
									figure(MEANING.percentile(PERCENTILES[name])),
								]),
							),
							PERCENTILE_NAMES.filter((name) => name !== 'p50'),
						),
					},
					['percentiles'],
				),
				'One group of ads each.',
			),
			minItems: 1,
		},
	}),
});
