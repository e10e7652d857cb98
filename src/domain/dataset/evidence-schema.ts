import { QUANTITY_UNITS } from '../quantity-unit.ts';
import { SOURCE_TIERS } from '../source-tier.ts';
import { VERDICTS } from '../verdict.ts';
import {
	address,
	day,
	DIALECT,
	figure,
	FILE_PROPERTIES,
	listOf,
	oneOf,
	record,
	size,
	words,
} from './json-schema.ts';

const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

const DEFINITIONS = {
	note: {
		...record({
			note: words('One or two sentences; figures as their source prints them.'),
			sources: { ...listOf(words('Id of a source.'), 'What it rests on.'), minItems: 1 },
		}),
		description: 'A piece of evidence for or against a claim.',
	},
	quantity: {
		...record(
			{
				id: words('Unique within the claim.'),
				label: words('What it measures.'),
				unit: oneOf(QUANTITY_UNITS, 'Unit of low, central and high; in percent, 5 means 5%.'),
				low: figure('The low end of the range or interval.'),
				central: figure('The central value.'),
				high: figure('The high end of the range or interval.'),
				level: {
					type: 'number',
					exclusiveMinimum: 0,
					exclusiveMaximum: 100,
					description:
						'Confidence level in percent where low and high are an interval; absent where they are only a range that somebody states.',
				},
				n: size('Sample size, as the source gives it.'),
				comparedWith: size('Size of the group compared with.'),
				covers: words('Whom or what it covers.'),
				method: words('How it was got, or that no method is shown.'),
				source: words('Id of the source it is from.'),
			},
			['low', 'central', 'high', 'level', 'n', 'comparedWith'],
		),
		anyOf: [{ required: ['low'] }, { required: ['central'] }, { required: ['high'] }],
		description: 'A figure, as its source prints it.',
	},
	change: {
		...record(
			{
				on: day('The day of the change.'),
				what: words('What is different.'),
				why: words('The reason.'),
				values: listOf(
					record({
						of: words('What it is the value of.'),
						from: words('As it was.'),
						to: words('As it is.'),
					}),
					'Each value that changed.',
				),
			},
			['why'],
		),
		description: 'What changed after publication.',
	},
	claim: {
		...record(
			{
				id: words('The same for ever.'),
				number: {
					type: 'string',
					pattern: '^C[0-9]{2,3}$',
					description: 'The number it is cited by. Never reused.',
				},
				statement: words('What the source article claims, in our words.'),
				verdict: oneOf(VERDICTS, 'How the claim stands against the evidence.'),
				verdictInShort: words('The reason for the verdict.'),
				fairVersion: words('How we would say it instead.'),
				chapter: words('Id of the guide’s chapter it belongs to.'),
				url: address('Where it stands in the ledger.'),
				for: listOf(ref('note'), 'Evidence for it.'),
				against: listOf(ref('note'), 'Evidence against it, or limits.'),
				quantities: listOf(ref('quantity'), 'Its figures.'),
				wouldChangeOurMind: words('The evidence that would move the verdict.'),
				published: day('The day it was first published here.'),
				changed: day('The day it last changed.'),
				checkedOn: day('The day somebody last checked it against its sources.'),
				checkBy: day('The day by which somebody looks again.'),
				changes: listOf(ref('change'), 'Newest first.'),
			},
			['fairVersion'],
		),
		description: 'A claim with its verdict and all that it rests on.',
	},
	source: {
		...record(
			{
				id: words('The same for ever.'),
				cite: words('As a sentence cites it.'),
				author: words('As printed; “unnamed” where the page names nobody.'),
				title: words('Its title.'),
				publisher: words('Who published it.'),
				year: { type: 'integer', description: 'The year, where it gives one.' },
				url: address('Where it was read.'),
				tier: oneOf(SOURCE_TIERS, 'How close it is to what it reports, closest first.'),
				finding: words('What it says that we use, in our words.'),
				caution: words('What to know before leaning on it.'),
				licence: words('The licence of its rows, by its name in SPDX, where we compute with them.'),
				accessed: day('The day we last read it.'),
			},
			['year', 'caution', 'licence'],
		),
		description: 'A publication that claims rest on.',
	},
} as const;

/** The schema of `evidence.json`. @param url Its own address, with its origin. */
export const evidenceSchema = (url: string) => ({
	$schema: DIALECT,
	$id: url,
	title: 'The evidence ledger as a file',
	...record({
		...FILE_PROPERTIES,
		claims: { ...listOf(ref('claim'), 'Every claim, by number.'), minItems: 1 },
		sources: { ...listOf(ref('source'), 'Every source that a claim names.'), minItems: 1 },
	}),
	$defs: DEFINITIONS,
});
