import { quantityInBrief } from '../domain/quantity-words.ts';
import { VERDICTS } from '../domain/verdict.ts';
import { sharedScale } from '../domain/interval-labels.ts';
import type { DrawnBar } from '../pictures/bars.ts';
import { pageCardAlt, type PagePicture } from '../pictures/page-card.ts';
import { cardAlt } from '../pictures/tool-card.ts';
import { allClaims, type ClaimEntry } from './claims.ts';
import type { EmbedPreset } from './embeds.ts';
import { allQuestions, FAQ_GROUP_TITLES } from './faq.ts';
import { barOf, comparedPremiums } from './figure-numbers.ts';
import { allTerms, termById } from './glossary.ts';
import { guideEntries, type GuideEntry, placeInGuide } from './guide.ts';
import { pagePicturePath, picturePath } from './links.ts';
import { allSources } from './sources.ts';
import { toolPictures } from './tool-pictures.ts';
import { allTools } from './tools.ts';

/** Terms of the glossary that its picture names. */
const TERMS_SHOWN = ['base-rate', 'precision', 'concept-drift', 'confidence-interval'];

const verdictsOf = (claims: readonly ClaimEntry[]) => ({
	verdicts: VERDICTS.map(
		(verdict) => [verdict, claims.filter(({ data }) => data.verdict === verdict).length] as const,
	),
});

const counted = (count: number, one: string, more = `${one}s`) =>
	`${count} ${count === 1 ? one : more}`;

/** A chapter shows the figures its entry names, else how its claims stand. */
async function chapterPicture(entry: GuideEntry): Promise<PagePicture> {
	const { title, pictured } = entry.data;
	const under = placeInGuide(entry);
	const claims = await allClaims();
	const own = claims.filter(({ data }) => data.chapter === entry.id);
	if (!pictured) {
		const shown = entry.data.kind === 'opening' ? claims : own;
		const caption = 'How the claims behind it stand against the evidence.';
		return { title, under, caption, shows: verdictsOf(shown) };
	}
	const quantities = await Promise.all(
		pictured.quantities.map(async (id) => (await barOf(pictured.claim, id)).interval),
	);
	const ends = quantities.flatMap(({ low, high }) => [low, high]);
	const isShare = quantities.every(
		({ unit, low = 0, high = 0 }) => unit === 'percent' && low >= 0 && high > 50,
	);
	const scale = isShare ? { min: 0, max: 100 } : sharedScale(ends);
	const bars = quantities.map((quantity) => ({
		name: quantity.label,
		figures: quantityInBrief(quantity),
		interval: quantity,
		scale,
	}));
	return { title, under, caption: 'From the chapter, with its sources.', shows: { bars } };
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

/** The pages that are no chapters and no tools, by the name of their pictures. */
const others = {
	home: async (): Promise<PagePicture> => {
		const { bars, scale } = await comparedPremiums();
		return {
			title: 'How much more do AI product managers earn?',
			caption: 'One question, five answers. The dashed line is no difference.',
			shows: {
				bars: bars.map(({ name, quantity }) => ({
					name,
					figures: quantityInBrief(quantity),
					interval: quantity,
					scale,
				})),
			},
		};
	},
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
		caption: 'About becoming an AI product manager, with what each answer rests on.',
		shows: { lines: Object.values(FAQ_GROUP_TITLES) },
	}),
	glossary: async (): Promise<PagePicture> => ({
		title: 'The words you will meet',
		under: counted((await allTerms()).length, 'term'),
		caption: 'For AI product managers: one exact sentence each.',
		shows: {
			lines: (await Promise.all(TERMS_SHOWN.map(termById))).map(({ data }) => data.term),
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
		caption: 'One list of all there is.',
		shows: {
			lines: [
				`${counted((await guideEntries()).length, 'chapter')}, ${counted((await allTools()).length, 'tool')}`,
				`${counted((await allQuestions()).length, 'question')}, ${counted((await allTerms()).length, 'term')}`,
				`${counted((await allClaims()).length, 'claim')}, ${counted((await allSources()).length, 'source')}`,
			],
		},
	}),
};

type PictureName = keyof typeof others;

export interface NamedPicture {
	/** In its address: `home`, `guide-ethics`. */
	readonly name: string;
	readonly picture: PagePicture;
}

const named = async (name: PictureName): Promise<NamedPicture> => ({
	name,
	picture: await others[name](),
});

const ofChapter = async (entry: GuideEntry): Promise<NamedPicture> => ({
	name: `guide-${entry.id}`,
	picture: await chapterPicture(entry),
});

/** Every picture that is not a tool's. */
export const allPagePictures = async (): Promise<readonly NamedPicture[]> =>
	Promise.all([
		...(Object.keys(others) as PictureName[]).map(named),
		...(await guideEntries()).map(ofChapter),
	]);

/** What a page's head says of its picture. */
export interface Preview {
	/** Root-relative. */
	readonly path: string;
	readonly alt: string;
}

const preview = ({ name, picture }: NamedPicture): Preview => ({
	path: pagePicturePath(name),
	alt: pageCardAlt(picture),
});

export const pagePreview = async (name: PictureName): Promise<Preview> =>
	preview(await named(name));

export const chapterPreview = async (entry: GuideEntry): Promise<Preview> =>
	preview(await ofChapter(entry));

/** A tool at one of its settings. */
export const toolPreview = ({ embedded, picture }: EmbedPreset): Preview => ({
	path: picturePath(embedded.slug, picture.id),
	alt: cardAlt(embedded.title, picture),
});
