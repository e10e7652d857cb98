import type { CitedWork } from '../domain/citation/work.ts';
import { entryChanged } from './changed.ts';
import { allClaims, type ClaimEntry, claimNumber } from './claims.ts';
import { guideEntries, type GuideEntry } from './guide.ts';
import { absolute, claimPath, guidePath, toolPath } from './links.ts';
import { allTools, type ToolEntry } from './tools.ts';
import { siteVersion } from './version.ts';

/** What can be cited. */
export type Citable =
	| { readonly kind: 'chapter'; readonly entry: GuideEntry }
	| { readonly kind: 'claim'; readonly entry: ClaimEntry }
	| { readonly kind: 'tool'; readonly entry: ToolEntry };

const LEDGER = 'The evidence ledger';

/** The facts a reference to it needs. @param site The site's origin. */
export async function citedWork(citable: Citable, site: URL): Promise<CitedWork> {
	const { kind, entry } = citable;
	const facts = {
		key: `five-truths-${kind}-${entry.id}`,
		author: 'Five Truths',
		version: siteVersion,
		changed: await entryChanged(entry),
	};
	switch (kind) {
		case 'chapter':
			return {
				...facts,
				kind: 'page',
				title: entry.data.title,
				url: absolute(guidePath(entry.id), site),
			};
		case 'tool':
			return {
				...facts,
				kind: 'software',
				title: entry.data.title,
				url: absolute(toolPath(entry.id), site),
			};
		case 'claim':
			return {
				...facts,
				kind: 'entry',
				title: `Claim ${claimNumber(entry)}: ${entry.data.statement.replace(/\.$/, '')}`,
				container: LEDGER,
				url: absolute(claimPath(entry.id), site),
			};
	}
}

/** Everything that can be cited. */
export async function allCitable(): Promise<Citable[]> {
	return [
		...(await guideEntries()).map((entry) => ({ kind: 'chapter' as const, entry })),
		...(await allClaims()).map((entry) => ({ kind: 'claim' as const, entry })),
		...(await allTools()).map((entry) => ({ kind: 'tool' as const, entry })),
	];
}
