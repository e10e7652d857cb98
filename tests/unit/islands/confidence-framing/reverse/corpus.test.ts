import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../../../src/islands/confidence-framing/core/reverse/index.ts';

/*
 * Sentences that readers paste, marked before the rules were written; see
 * tests/fixtures/pasted-sentences/README.md. A finding is met when kind agrees and spans overlap.
 * The held-back half is counted here and printed nowhere: no sentence of it may show in a message.
 */

interface Marked {
	readonly kind: string;
	readonly phrase: string;
	readonly occurrence: number;
}

function spanOf(text: string, { phrase, occurrence }: Marked): { start: number; end: number } {
	let start = -1;
	for (let seen = 0; seen < occurrence; seen += 1) start = text.indexOf(phrase, start + 1);
	return { start, end: start + phrase.length };
}

function measure(half: string) {
	const file = new URL(`../../../../fixtures/pasted-sentences/${half}.json`, import.meta.url);
	const sentences = JSON.parse(readFileSync(file, 'utf8')) as {
		readonly text: string;
		readonly findings: readonly Marked[];
	}[];
	const counts = { sentences: sentences.length, marked: 0, found: 0, met: 0, exact: 0 };
	for (const { text, findings } of sentences) {
		const found = new Set(findPhrases(text));
		counts.marked += findings.length;
		counts.found += found.size;
		for (const marked of findings) {
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
	test.each(['development', 'held-back'])('finds nine in ten and errs in one, %s half', (half) => {
		const { sentences, marked, found, met, exact, precision, recall } = measure(half);
		console.log(
			`NOTE reverse mode, ${half} half: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} ` +
				`(${sentences} sentences, ${marked} findings); to the letter: precision ` +
				`${(exact / found).toFixed(2)}, recall ${(exact / marked).toFixed(2)} (${met} met, ${exact} exact)`,
		);
		expect(precision).toBeGreaterThanOrEqual(0.9);
		expect(recall).toBeGreaterThanOrEqual(0.9);
	});
});
