import type { Vocabulary } from '../../../domain/probability-words.ts';
import { articleFor, bold, percent } from '../../../domain/figure-text.ts';
import { wordFor } from './vocabulary.ts';

/** The chances a figure can say: exact ones in print are never 0% or 100%. */
function chanceText(value: number): string {
	if (value > 99.9) return `more than ${bold('99.9%')}`;
	return value < 0.1 ? `less than ${bold('0.1%')}` : bold(percent(value, 1));
}

/**
 * How a sentence opens that gives something a chance: `There is an *80%* chance`, or with a word of
 * a published scale `It is very likely (*80%* on the US ICD 203 scale)`. The figure is always there; in a gap of
 * the scale it stands alone.
 *
 * @param value Percent, above 0 and below 100.
 */
export function opening(value: number, scale: Vocabulary | undefined): string {
	const wording = scale && wordFor(value, scale);
	const text = chanceText(value);
	if (scale && wording?.kind === 'word')
		return `${wording.term.opening} (${text} on the ${scale.name} scale)`;
	return text.startsWith('*')
		? `There is ${articleFor(percent(value, 1))} ${text} chance`
		: `There is a chance of ${text}`;
}

/** The chance in the middle of a sentence: `*80%*`, `very likely (*80%*)`. */
export function chanceIn(value: number, scale: Vocabulary | undefined): string {
	const wording = scale && wordFor(value, scale);
	return wording?.kind === 'word'
		? `${wording.term.word} (${chanceText(value)})`
		: chanceText(value);
}

/** What to know where a scale has no word for a chance; empty where it has one. */
export function gapNote(value: number, scale: Vocabulary | undefined): string {
	const wording = scale && wordFor(value, scale);
	if (!scale || wording?.kind !== 'gap') return '';
	const { below, above } = wording;
	const where =
		below && above
			? `it lies between “${below.word}” and “${above.word}”`
			: below
				? `it lies above “${below.word}”`
				: `it lies below “${above?.word ?? ''}”`;
	return `${scale.name} has no word for ${percent(value, 1)}: ${where}. The figure stands alone.`;
}
