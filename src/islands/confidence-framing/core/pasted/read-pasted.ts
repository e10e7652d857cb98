import type { PerceivedPhrase } from '../../../../domain/probability-words.ts';
import { LONGEST_PASTE } from '../fields.ts';
import { findPhrases } from '../reverse/index.ts';
import type { Finding, FindingKind } from '../reverse/finding.ts';
import type { Fault } from '../rule-ids.ts';
import { heardIn, type Heard } from './heard.ts';
import { rewriteWithBlanks } from './rewrite.ts';
import { textFaults } from './text-faults.ts';

/** What a pasted text holds. */
export interface PastedReading {
	/** The part that was read. */
	readonly text: string;
	readonly findings: readonly Finding[];
	readonly heard: readonly Heard[];
	readonly faults: readonly Fault[];
	readonly rewrite: string;
	/** What was found, in one sentence. */
	readonly summary: string;
}

const NAMES: Readonly<Record<FindingKind, readonly [one: string, many: string]>> = {
	absolute: ['promise of certainty', 'promises of certainty'],
	'bare-date': ['date without its odds', 'dates without their odds'],
	hedge: ['word that leaves the odds open', 'words that leave the odds open'],
	number: ['figure', 'figures'],
};

function summaryOf(text: string, findings: readonly Finding[]): string {
	if (!text.trim()) return 'Paste a sentence to see what is in it.';
	const counts = Object.entries(NAMES).flatMap(([kind, [one, many]]) => {
		const count = findings.filter((finding) => finding.kind === kind).length;
		return count ? [`*${count}* ${count === 1 ? one : many}`] : [];
	});
	if (counts.length === 0)
		return 'Nothing found: no promise of certainty, no date without odds, no hedge and no figure. That is no proof that there is none.';
	const last = counts.pop() ?? '';
	return `Found: ${counts.length ? `${counts.join(', ')} and ${last}` : last}.`;
}

/** Reads a pasted text. Never throws; markup in it is text like any other. */
export function readPasted(pasted: string, phrases: readonly PerceivedPhrase[]): PastedReading {
	const text = pasted.slice(0, LONGEST_PASTE);
	const findings = findPhrases(text);
	const faults = textFaults(text, findings);
	const needsScale = faults.some(({ rule }) => rule === 'scale-not-said');
	return {
		text,
		findings,
		heard: heardIn(findings, phrases),
		faults,
		rewrite: rewriteWithBlanks(text, findings, !needsScale),
		summary: summaryOf(text, findings),
	};
}
