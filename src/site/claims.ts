import { getCollection, type CollectionEntry } from 'astro:content';
import type { ClaimEvidence } from '../domain/evidence.ts';
import type { FaqEntry } from './faq.ts';
import { type GuideEntry, idsMarked } from './guide.ts';
import { citedSource, type SourceEntry, sourceById } from './sources.ts';

export type ClaimEntry = CollectionEntry<'claims'>;

/** The name claims are cited by, `C07`. */
export function claimNumber(claim: ClaimEntry): string {
	return `C${String(claim.data.number).padStart(2, '0')}`;
}

/** Every claim in the order of the register. */
export async function allClaims(): Promise<ClaimEntry[]> {
	const claims = await getCollection('claims');
	return claims.sort((a, b) => a.data.number - b.data.number);
}

/**
 * The claim of that id.
 *
 * @throws when there is none, with the file to write.
 */
export async function claimById(id: string): Promise<ClaimEntry> {
	const claim = (await getCollection('claims')).find((entry) => entry.id === id);
	if (!claim)
		throw new Error(
			`No claim "${id}".\nWrite src/content/claims/${id}.yaml, or correct the id where it is used.`,
		);
	return claim;
}

/** The sources a claim rests on, each once, in the order its evidence names them. */
export async function sourcesOf(claim: ClaimEntry): Promise<SourceEntry[]> {
	const { for: pro, against, quantities } = claim.data;
	const ids = [...pro, ...against].flatMap((item) => item.sources);
	const all = new Set([...ids, ...quantities.map((quantity) => quantity.source)]);
	return Promise.all([...all].map(sourceById));
}

/**
 * The day by which every claim that a chapter or an answer names had been checked against its sources:
 * the earliest of theirs. Undefined where it names none.
 */
export async function lastCheckOf(entry: GuideEntry | FaqEntry): Promise<string | undefined> {
	const marks = ['Claim', 'Evidence', 'SideNote'] as const;
	const ids = new Set(marks.flatMap((mark) => idsMarked(entry.body, mark)));
	if (entry.collection === 'faq') for (const id of entry.data.claims) ids.add(id);
	return (await allClaims())
		.filter(({ id }) => ids.has(id))
		.map(({ data }) => data.checkedOn)
		.sort()[0];
}

/** A claim with its figures, as tools take it. */
export async function claimEvidence(id: string): Promise<ClaimEvidence> {
	const { data } = await claimById(id);
	const quantities = data.quantities.map(async (quantity) => ({
		...quantity,
		source: citedSource(await sourceById(quantity.source)),
	}));
	return {
		id,
		statement: data.statement,
		verdict: data.verdict,
		quantities: await Promise.all(quantities),
	};
}
