import type { ClaimRecord, QuantityRecord, SourceRecord } from './evidence-record.ts';
import type { Column } from './table.ts';

/** One row of `evidence.csv`: a claim with one of its figures, or a claim that has none. */
export interface EvidenceRow {
	readonly claim: ClaimRecord;
	readonly quantity?: QuantityRecord | undefined;
	/** The quantity's. */
	readonly source?: SourceRecord | undefined;
	/** All that the claim rests on. */
	readonly sources: readonly SourceRecord[];
}

/** The columns of `evidence.csv`. Names stay: people’s scripts have them. */
export const EVIDENCE_COLUMNS: readonly Column<EvidenceRow>[] = [
	{
		name: 'claim',
		title: 'Claim',
		description: 'Id of the claim, the same for ever. A claim has a row for each of its figures.',
		datatype: 'string',
		required: true,
		of: ({ claim }) => claim.id,
	},
	{
		name: 'number',
		title: 'Number',
		description: 'The number the claim is cited by, such as C07. Never reused.',
		datatype: 'string',
		required: true,
		of: ({ claim }) => claim.number,
	},
	{
		name: 'statement',
		title: 'Statement',
		description: 'What the source article claims, in our words.',
		datatype: 'string',
		required: true,
		of: ({ claim }) => claim.statement,
	},
	{
		name: 'verdict',
		title: 'Verdict',
		description: 'How the claim stands: supported, attributed, mixed or contested.',
		datatype: 'string',
		required: true,
		of: ({ claim }) => claim.verdict,
	},
	{
		name: 'verdict_in_short',
		title: 'Why',
		description: 'The reason for the verdict in one sentence.',
		datatype: 'string',
		required: true,
		of: ({ claim }) => claim.verdictInShort,
	},
	{
		name: 'quantity',
		title: 'Figure',
		description: 'Id of the figure, unique within the claim. Empty where the claim has no figure.',
		datatype: 'string',
		of: ({ quantity }) => quantity?.id,
	},
	{
		name: 'measures',
		title: 'What the figure measures',
		description: 'What it is a figure of, in a few words.',
		datatype: 'string',
		of: ({ quantity }) => quantity?.label,
	},
	{
		name: 'unit',
		title: 'Unit',
		description: 'Unit of low, central and high; in percent, 5 means 5%.',
		datatype: 'string',
		of: ({ quantity }) => quantity?.unit,
	},
	{
		name: 'low',
		title: 'Low end',
		description: 'The low end of the range or interval, as its source prints it.',
		datatype: 'number',
		of: ({ quantity }) => quantity?.low,
	},
	{
		name: 'central',
		title: 'Central value',
		description: 'The central value, as its source prints it.',
		datatype: 'number',
		of: ({ quantity }) => quantity?.central,
	},
	{
		name: 'high',
		title: 'High end',
		description: 'The high end of the range or interval, as its source prints it.',
		datatype: 'number',
		of: ({ quantity }) => quantity?.high,
	},
	{
		name: 'level',
		title: 'Confidence level',
		description:
			'Percent, where low and high are an interval with a level; empty where they are only a range.',
		datatype: 'number',
		of: ({ quantity }) => quantity?.level,
	},
	{
		name: 'n',
		title: 'Sample size',
		description: 'Sample size, as the source gives it.',
		datatype: 'integer',
		of: ({ quantity }) => quantity?.n,
	},
	{
		name: 'compared_with',
		title: 'Size of the other group',
		description: 'Size of the group compared with.',
		datatype: 'integer',
		of: ({ quantity }) => quantity?.comparedWith,
	},
	{
		name: 'covers',
		title: 'Whom it covers',
		description: 'Whom or what the figure covers.',
		datatype: 'string',
		of: ({ quantity }) => quantity?.covers,
	},
	{
		name: 'method',
		title: 'Method',
		description: 'How the figure was got, or that no method is shown.',
		datatype: 'string',
		of: ({ quantity }) => quantity?.method,
	},
	{
		name: 'source',
		title: 'Source of the figure',
		description: 'Id of the source the figure is from.',
		datatype: 'string',
		of: ({ source }) => source?.id,
	},
	{
		name: 'source_cite',
		title: 'Cited as',
		description: 'The source as a sentence cites it.',
		datatype: 'string',
		of: ({ source }) => source?.cite,
	},
	{
		name: 'source_tier',
		title: 'Tier of the source',
		description: 'How close it is to what it reports: primary, reproduced, news or weak.',
		datatype: 'string',
		of: ({ source }) => source?.tier,
	},
	{
		name: 'source_url',
		title: 'Address of the source',
		description: 'Where the source was read.',
		datatype: 'anyURI',
		of: ({ source }) => source?.url,
	},
	{
		name: 'all_sources',
		title: 'All sources of the claim',
		description:
			'Each source the claim rests on, with its tier in brackets, between semicolons. Empty where only the article says so.',
		datatype: 'string',
		of: ({ sources }) => sources.map(({ cite, tier }) => `${cite} (${tier})`).join('; '),
	},
	{
		name: 'chapter',
		title: 'Chapter',
		description: 'Id of the guide’s chapter that the claim belongs to.',
		datatype: 'string',
		required: true,
		of: ({ claim }) => claim.chapter,
	},
	{
		name: 'published',
		title: 'Published',
		description: 'The day the claim was first published here.',
		datatype: 'date',
		required: true,
		of: ({ claim }) => claim.published,
	},
	{
		name: 'changed',
		title: 'Changed',
		description: 'The day the claim, its verdict or a figure last changed.',
		datatype: 'date',
		required: true,
		of: ({ claim }) => claim.changed,
	},
	{
		name: 'checked_on',
		title: 'Checked',
		description: 'The day somebody last checked the claim against its sources.',
		datatype: 'date',
		required: true,
		of: ({ claim }) => claim.checkedOn,
	},
	{
		name: 'check_by',
		title: 'To be checked by',
		description: 'The day by which somebody looks again.',
		datatype: 'date',
		required: true,
		of: ({ claim }) => claim.checkBy,
	},
	{
		name: 'url',
		title: 'Address',
		description: 'Where the claim stands in the ledger.',
		datatype: 'anyURI',
		required: true,
		of: ({ claim }) => claim.url,
	},
];
