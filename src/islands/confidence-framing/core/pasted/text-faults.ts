import type { Finding, FindingKind } from '../reverse/finding.ts';
import { RULE_IDS, type Fault, type RuleId } from '../rule-ids.ts';
import * as is from './patterns.ts';
import { sentencesIn, type PastedSentence } from './sentences.ts';

/** A count under this is a tiny sample. */
const TINY = 30;

/** From this many cases on, a second decimal of a percentage means something. */
const MANY = 10_000;

/** Words whose chance is said in the negative. */
const NEGATIVE = /^(?:un|im|doubt|probably not|little|slim|slight|remote|chances are slight)/;

const quoted = (phrases: readonly string[]) =>
	[...new Set(phrases)].map((phrase) => `“${phrase}”`).join(', ');

const HAS_NUMBER =
	/^\s*(?:[([][^)\]]{0,24}|(?:of |is )?(?:about |more than |less than |over |under )?)\d/;

/** Whether a number stands in brackets right behind a word, as it should. */
const hasNumber = (text: string, { end }: Finding) => HAS_NUMBER.test(text.slice(end, end + 40));

/** Rules that a word or a date by itself breaks. */
function faultsOfFindings(text: string, findings: readonly Finding[]): Fault[] {
	const of = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind);
	const faults: Fault[] = [];
	const add = (rule: RuleId, found: readonly Finding[]) => {
		if (found.length > 0)
			faults.push({ rule, detail: `${quoted(found.map(({ phrase }) => phrase))}.` });
	};
	add('absolute', of('absolute'));
	add('bare-date', of('bare-date'));
	add(
		'word-without-number',
		of('hedge').filter((finding) => !hasNumber(text, finding)),
	);
	add(
		'negative-wording',
		of('hedge').filter(({ entry = '', negated }) => negated === true || NEGATIVE.test(entry)),
	);
	return faults;
}

/** An interval that reaches from a fall to a rise. */
function includesZero(text: string): boolean {
	return [...text.matchAll(is.INTERVAL)].some(
		([, low = '', high = '']) => Number(low) < 0 && Number(high) > 0,
	);
}

/** The smallest and largest counts a sentence gives. */
function countsIn(text: string): number[] {
	return [...text.matchAll(is.COUNTED)].map(([, , of, n, people]) => Number(of ?? n ?? people));
}

/** What a sentence says and leaves out. */
function rulesBroken(
	{ text }: PastedSentence,
	whole: string,
	hasHedge: boolean,
	hasDate: boolean,
): RuleId[] {
	const measured = text.replace(is.CHANCES, ' ');
	const isChange = is.CHANGE.test(measured) && /\d ?%/.test(measured);
	const counts = countsIn(text);
	const isForecast = is.FORECAST.test(text) && isChange;
	const isRange = is.PERCENT_RANGE.test(text);
	const broken: Partial<Record<RuleId, boolean>> = {
		'scale-not-said': isChange && !is.SCALE_SAID.test(text),
		'baseline-missing': isChange && !is.BASELINE_SAID.test(whole),
		'margin-contradicts': isRange && is.MARGIN.test(text),
		'zero-as-win':
			includesZero(text) &&
			is.WIN.test(text) &&
			!/\b(?:includes?|contains?) (?:zero|0)\b|\bnot? |n't\b/.test(text),
		'p-as-probability':
			is.SIGNIFICANT_PERCENT.test(text) ||
			(is.P_VALUE.test(text) && is.AS_PROBABILITY.test(text)) ||
			(is.SIGNIFICANT.test(text) &&
				/\b\d{2}(?:\.\d+)?% (?:sure|certain|confident|chance|probability)/.test(text)),
		'threshold-as-level': is.THRESHOLD.test(text),
		'precision-beyond-data': is.FINE_PERCENT.test(text) && !counts.some((count) => count >= MANY),
		peeking: is.PEEKED.test(text) && is.TESTED.test(whole),
		'tiny-sample': counts.some((count) => count > 0 && count < TINY),
		'likelihood-with-level':
			is.LEVEL.test(text) &&
			(hasHedge || /\b\d+(?:\.\d+)?% (?:chance|probability|likely)\b/.test(text)),
		'forecast-as-interval':
			is.FORECAST.test(text) &&
			/\bconfidence intervals?\b|\b\d+(?:\.\d+)?% (?:confident|confidence|ci)\b/.test(text),
		'chance-missing': isForecast && isRange && !is.CHANCE_SAID.test(whole) && !is.LEVEL.test(text),
		'no-deadline':
			isForecast &&
			!hasDate &&
			!/\b(?:by|within|after|until|before|once|when) (?!about|around|roughly|at )[a-z0-9]/.test(
				whole,
			),
	};
	return RULE_IDS.filter((rule) => broken[rule]);
}

/**
 * The rules that a text breaks, in the order of the rules, each once, with the sentence or words
 * that break it.
 *
 * @param findings Of the same text.
 */
export function textFaults(text: string, findings: readonly Finding[]): readonly Fault[] {
	const sentences = sentencesIn(text);
	const whole = sentences.map((sentence) => sentence.text).join(' ');
	const found = faultsOfFindings(text, findings);
	for (const sentence of sentences) {
		const inside = findings.filter(({ start }) => start >= sentence.start && start < sentence.end);
		const has = (kind: FindingKind) => inside.some((finding) => finding.kind === kind);
		for (const rule of rulesBroken(sentence, whole, has('hedge'), has('bare-date')))
			found.push({ rule, detail: `“${text.slice(sentence.start, sentence.end).trim()}”` });
	}
	return RULE_IDS.flatMap((rule) => found.filter((fault) => fault.rule === rule).slice(0, 1));
}
