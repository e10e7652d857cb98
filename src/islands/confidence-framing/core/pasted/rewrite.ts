import type { Finding } from '../reverse/finding.ts';

/** A percentage of change whose scale and baseline are to be said. */
const isPercent = ({ phrase }: Finding) => /%|percent|per cent/i.test(phrase);

/** What to fill in behind a phrase. */
function blankFor(finding: Finding, hasScale: boolean): string {
	switch (finding.kind) {
		case 'hedge':
			return ' (__%)';
		case 'absolute':
			return ' (chance: __%)';
		case 'bare-date':
			return ' (__%; 95% by ____)';
		case 'number':
			return isPercent(finding) && !hasScale ? ' (relative or points? from __%)' : '';
	}
}

/**
 * The text with a place to fill in behind each thing found: the reader’s own words, with the number
 * in brackets, where readers understand it best.
 *
 * @param findings Of the same text, in order.
 * @param hasScale Whether the text says how its percentages are meant.
 */
export function rewriteWithBlanks(
	text: string,
	findings: readonly Finding[],
	hasScale: boolean,
): string {
	let rewritten = '';
	let from = 0;
	for (const finding of findings) {
		const behind = text.slice(finding.end, finding.end + 3);
		const blank = /^\s*[([]/.test(behind) ? '' : blankFor(finding, hasScale);
		rewritten += text.slice(from, finding.end) + blank;
		from = finding.end;
	}
	return rewritten + text.slice(from);
}
