import type { Quantity } from '../domain/evidence.ts';
import type { Scale } from '../domain/interval-labels.ts';
import { quantityInBrief } from '../domain/quantity-words.ts';
import { VERDICTS } from '../domain/verdict.ts';
import type { DrawnBar } from '../pictures/bars.ts';
import type { PagePicture } from '../pictures/page-card.ts';
import { allClaims, type ClaimEntry } from './claims.ts';
import { allQuestions, questionById } from './faq.ts';
import { barOf, comparedPremiums } from './figure-numbers.ts';
import { allTerms, termById } from './glossary.ts';
import { guideEntries } from './guide.ts';
import { allSources } from './sources.ts';
import { toolPictures } from './tool-pictures.ts';
import { allTools } from './tools.ts';

/* The pictures of pages that are no chapters and no tools. */

/** Terms whose worked figures the glossary's picture shows: term, claim, quantity. */
const TERMS_SHOWN = [
	['recall', 'precision-vs-recall', 'recall'],
	['precision', 'precision-vs-recall', 'precision'],
	['confidence-interval', 'ten-to-twenty-users', 'success-16-of-20'],
] as const;

const SHARE = { min: 0, max: 100 };

export const verdictsOf = (claims: readonly ClaimEntry[]) => ({
	verdicts: VERDICTS.map(
		(verdict) => [verdict, claims.filter(({ data }) => data.verdict === verdict).length] as const,
	),
});

const counted = (count: number, one: string, more = `${one}s`) =>
	`${count} ${count === 1 ? one : more}`;

type Figures = Pick<Quantity, 'low' | 'central' | 'high' | 'unit'>;

/** A quantity as a bar under a name. */
export const barNamed = (name: string, quantity: Figures, scale: Scale): DrawnBar => ({
	name,
	figures: quantityInBrief(quantity),
	interval: quantity,
	scale,
});

/** A figure of a claim as such a bar, by default a share of a whole. */
const barOfClaim = async (name: string, claim: string, quantity: string, scale: Scale = SHARE) =>
	barNamed(name, (await barOf(claim, quantity)).interval, scale);

/** What open data say of the pay premium, on the home page's scale. */
const openDataBar = async (name: string) =>
	barOfClaim(name, 'pay-premium', 'open-data', (await comparedPremiums()).scale);

/** The home page's comparison, or its first bars, each on the same scale. */
async function premiumBars(count?: number): Promise<readonly DrawnBar[]> {
	const { bars, scale } = await comparedPremiums();
	return bars.slice(0, count).map(({ name, quantity }) => barNamed(name, quantity, scale));
}

/** Each tool's answer at its start, on a scale of its own. */
async function toolBars(): Promise<readonly DrawnBar[]> {
	return Promise.all(
		(await allTools()).map(async (tool) => {
			const [{ bars, scale }] = await toolPictures(tool);
			const [first] = bars;
			if (!first) throw new Error(`The tool "${tool.id}" has a picture without a bar.`);
			return { ...first, name: tool.data.title, scale };
		}),
	);
}

/** Each by its name, which stands in its address. */
export const SITE_PICTURES = {
	home: async (): Promise<PagePicture> => ({
		title: 'How much more do AI product managers earn?',
		caption: 'One question, five answers. The dashed line is no difference.',
		shows: { bars: await premiumBars() },
	}),
	'guide-all': async (): Promise<PagePicture> => ({
		title: 'The whole guide on one page',
		caption: `${counted((await guideEntries()).length, 'chapter')} to print or save. Figures from three of them.`,
		shows: {
			bars: await Promise.all([
				barOfClaim('What people hear in “likely”', 'risk-and-confidence-framing', 'likely-means'),
				barOfClaim('If 16 of 20 users succeed', 'ten-to-twenty-users', 'success-16-of-20'),
				openDataBar('Pay with an AI title, US ads'),
			]),
		},
	}),
	evidence: async (): Promise<PagePicture> => ({
		title: 'Every claim, weighed in the open',
		under: counted((await allClaims()).length, 'claim'),
		caption: `The evidence for and against, from ${counted((await allSources()).length, 'source')}.`,
		shows: verdictsOf(await allClaims()),
	}),
	about: async (): Promise<PagePicture> => ({
		title: 'A guide that says how sure it is',
		caption: 'How the claims behind it stand, and how they are checked.',
		shows: verdictsOf(await allClaims()),
	}),
	faq: async (): Promise<PagePicture> => ({
		title: 'Questions people really ask',
		under: counted((await allQuestions()).length, 'short answer'),
		caption: 'One answer’s test of open data. The dashed line is no difference.',
		shows: {
			bars: [await openDataBar((await questionById('pay-premium')).data.question)],
		},
	}),
	glossary: async (): Promise<PagePicture> => ({
		title: 'The words you will meet',
		under: `${counted((await allTerms()).length, 'term')}, some with figures`,
		caption: 'Worked examples of the guide: a fraud filter, and 16 of 20 users who succeed.',
		shows: {
			bars: await Promise.all(
				TERMS_SHOWN.map(async ([term, claim, quantity]) =>
					barOfClaim((await termById(term)).data.term, claim, quantity),
				),
			),
		},
	}),
	tools: async (): Promise<PagePicture> => ({
		title: 'Tools that answer in ranges',
		caption: 'Free, in your browser, and every default has its source.',
		shows: { bars: await toolBars() },
	}),
	embed: async (): Promise<PagePicture> => ({
		title: 'Put a tool in your post',
		under: 'Free, without cookies or trackers',
		caption: 'Choose a setting, see it live, copy one code.',
		shows: { bars: await toolBars() },
	}),
	changes: async (): Promise<PagePicture> => ({
		title: 'Corrections and changes',
		caption: 'What we changed, what it said before, and why. How the claims stand today.',
		shows: verdictsOf(await allClaims()),
	}),
	contents: async (): Promise<PagePicture> => ({
		title: 'Everything on this site',
		under: `${counted((await guideEntries()).length, 'chapter')}, ${counted((await allQuestions()).length, 'question')}, ${counted((await allClaims()).length, 'claim')}`,
		caption: 'What AI product managers earn more, as claimed and as open data have it.',
		shows: { bars: await premiumBars(2) },
	}),
	licences: (): Promise<PagePicture> =>
		Promise.resolve({
			title: 'Licences',
			caption: 'What comes with the site that others made.',
			shows: { lines: ['Programs', 'Letters', 'Open data'] },
		}),
	/** The search has no figure of its own: it says what there is to find. */
	search: async (): Promise<PagePicture> => ({
		title: 'Search the guide',
		caption: 'Chapters, answers, terms and claims, all in one place.',
		shows: {
			lines: [
				`${counted((await guideEntries()).length, 'chapter')}, ${counted((await allTools()).length, 'tool')}`,
				`${counted((await allQuestions()).length, 'question')}, ${counted((await allTerms()).length, 'term')}`,
				`${counted((await allClaims()).length, 'claim')}, ${counted((await allSources()).length, 'source')}`,
			],
		},
	}),
};

export type SitePictureName = keyof typeof SITE_PICTURES;
