import type { EvidenceRow } from '../domain/dataset/evidence-columns.ts';
import type { ClaimRecord, SourceRecord } from '../domain/dataset/evidence-record.ts';
import { lastChanged } from '../domain/history.ts';
import { ledgerChanged } from './changed.ts';
import { allClaims, claimNumber } from './claims.ts';
import { type DatasetEntry, datasetById } from './datasets.ts';
import { ABOUT, absolute, claimPath, datasetPath, EVIDENCE } from './links.ts';
import { allSources } from './sources.ts';
import { payRanges } from './tools.ts';
import { siteVersion } from './version.ts';

/** How text and figures may be reused: said on the About page, and in every file. */
export const TERMS =
	'You may reuse the text and the figures if you link to the page they are from.';

/** What a data set's JSON file says first. */
const headOf = ({ id, data }: DatasetEntry, site: URL, page: string, changed: string) => ({
	$schema: absolute(datasetPath(id, 'schema.json'), site),
	title: data.title,
	description: data.description,
	url: absolute(page, site),
	version: siteVersion,
	changed,
	terms: TERMS,
});

/** The ledger as `evidence.json` has it. */
export async function evidenceFile(site: URL) {
	const claims: ClaimRecord[] = (await allClaims()).map((claim) => {
		const { data, id } = claim;
		return {
			id,
			number: claimNumber(claim),
			statement: data.statement,
			verdict: data.verdict,
			verdictInShort: data.verdictInShort,
			fairVersion: data.fairVersion,
			chapter: data.chapter,
			url: absolute(claimPath(id), site),
			for: data.for,
			against: data.against,
			quantities: data.quantities,
			wouldChangeOurMind: data.wouldChangeOurMind,
			published: data.published,
			changed: lastChanged(data),
			checkedOn: data.checkedOn,
			checkBy: data.checkBy,
			changes: data.changes,
		};
	});
	const sources: SourceRecord[] = (await allSources()).map(({ id, data }) => ({
		id,
		...data,
		url: data.url.startsWith('/') ? absolute(data.url, site) : data.url,
	}));
	const entry = await datasetById('evidence');
	return { ...headOf(entry, site, EVIDENCE, await ledgerChanged()), claims, sources };
}

/** The ledger as rows: a claim and one of its figures each. */
export async function evidenceRows(site: URL): Promise<EvidenceRow[]> {
	const { claims, sources } = await evidenceFile(site);
	const sourceOf = new Map(sources.map((source) => [source.id, source]));
	return claims.flatMap((claim) => {
		const ids = [
			...[...claim.for, ...claim.against].flatMap((note) => note.sources),
			...claim.quantities.map(({ source }) => source),
		];
		const all = [...new Set(ids)].flatMap((id) => sourceOf.get(id) ?? []);
		const row = { claim, sources: all };
		if (claim.quantities.length === 0) return [row];
		return claim.quantities.map((quantity) => ({
			...row,
			quantity,
			source: sourceOf.get(quantity.source),
		}));
	});
}

/** The pay figures as `pay.json` has them. */
export async function payFile(site: URL) {
	const entry = await datasetById('pay');
	return {
		...headOf(entry, site, `${ABOUT}#pay-data`, lastChanged(entry.data)),
		ranges: await payRanges(),
	};
}
