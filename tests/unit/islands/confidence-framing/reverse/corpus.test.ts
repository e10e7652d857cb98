import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	FINDING_KINDS,
	type FindingKind,
} from '../../../../../src/islands/confidence-framing/core/reverse/finding.ts';
import { findPhrases } from '../../../../../src/islands/confidence-framing/core/reverse/index.ts';

/*
 * Sentences that readers paste, marked before the rules were written; see
 * tests/fixtures/pasted-sentences/README.md. A finding is met when kind agrees and spans overlap.
 * The held-back set is counted here and printed nowhere: no sentence of it may show in a message.
 */

interface Marked {
	readonly kind: string;
	readonly phrase: string;
	readonly occurrence: number;
}

interface Pasted {
	readonly text: string;
	readonly findings: readonly Marked[];
}

function pasted(set: string): readonly Pasted[] {
	const file = new URL(`../../../../fixtures/pasted-sentences/${set}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as readonly Pasted[];
}

function spanOf(text: string, { phrase, occurrence }: Marked): { start: number; end: number } {
	let start = -1;
	for (let seen = 0; seen < occurrence; seen += 1) start = text.indexOf(phrase, start + 1);
	return { start, end: start + phrase.length };
}

/** Counts what was marked, found and met in a set; of one kind, or of all. */
function measure(sentences: readonly Pasted[], kind?: FindingKind) {
	const isCounted = (finding: { readonly kind: string }) => !kind || finding.kind === kind;
	const counts = { sentences: sentences.length, marked: 0, found: 0, met: 0, exact: 0 };
	for (const { text, findings } of sentences) {
		const found = new Set(findPhrases(text).filter(isCounted));
		counts.found += found.size;
		for (const marked of findings.filter(isCounted)) {
			counts.marked += 1;
			const { start, end } = spanOf(text, marked);
			const match = [...found].find(
				(finding) => finding.kind === marked.kind && finding.start < end && start < finding.end,
			);
			if (!match) continue;
			found.delete(match);
			counts.met += 1;
			if (match.start === start && match.end === end) counts.exact += 1;
		}
	}
	return { ...counts, precision: counts.met / counts.found, recall: counts.met / counts.marked };
}

describe('against sentences that were marked by a careful reader', () => {
	test.each(['development', 'second-development', 'held-back'])(
		'finds nine in ten and errs in one, %s set',
		(set) => {
			const { sentences, marked, found, met, exact, precision, recall } = measure(pasted(set));
			console.log(
				`NOTE reverse mode, ${set} set: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} ` +
					`(${sentences} sentences, ${marked} findings); to the letter: precision ` +
					`${(exact / found).toFixed(2)}, recall ${(exact / marked).toFixed(2)} (${met} met, ${exact} exact)`,
			);
			expect(precision).toBeGreaterThanOrEqual(0.9);
			expect(recall).toBeGreaterThanOrEqual(0.9);
		},
	);

	test.each(
		['development', 'second-development'].flatMap((set) =>
			FINDING_KINDS.map((kind) => [kind, set] as const),
		),
	)('finds nine in ten of each kind and errs in one: %s, %s set', (kind, set) => {
		const { precision, recall } = measure(pasted(set), kind);
		expect(precision).toBeGreaterThanOrEqual(0.9);
		expect(recall).toBeGreaterThanOrEqual(0.9);
	});
});
