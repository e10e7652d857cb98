import { sharedScale } from '../domain/interval-labels.ts';
import { pageCardAlt, type PagePicture } from '../pictures/page-card.ts';
import { cardAlt } from '../pictures/tool-card.ts';
import { allClaims } from './claims.ts';
import type { EmbedPreset } from './embeds.ts';
import { barOf } from './figure-numbers.ts';
import { guideEntries, type GuideEntry, placeInGuide } from './guide.ts';
import { pagePicturePath, picturePath } from './links.ts';
import { barNamed, type SitePictureName, SITE_PICTURES, verdictsOf } from './site-pictures.ts';

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
	const ends = quantities.flatMap(({ low, central, high }) => [low, central, high]);
	const isShare = quantities.every(
		({ unit, low = 0, central = 0, high = central }) =>
			unit === 'percent' && low >= 0 && high <= 100 && high > 50,
	);
	const scale = isShare ? { min: 0, max: 100 } : sharedScale(ends);
	const bars = quantities.map((quantity) => barNamed(quantity.label, quantity, scale));
	const { caption = 'From the chapter, with its sources.' } = pictured;
	return { title, under, caption, shows: { bars } };
}

export interface NamedPicture {
	/** In its address: `home`, `guide-ethics`. */
	readonly name: string;
	readonly picture: PagePicture;
}

const named = async (name: SitePictureName): Promise<NamedPicture> => ({
	name,
	picture: await SITE_PICTURES[name](),
});

const ofChapter = async (entry: GuideEntry): Promise<NamedPicture> => ({
	name: `guide-${entry.id}`,
	picture: await chapterPicture(entry),
});

/** Every picture that is not a tool's. */
export const allPagePictures = async (): Promise<readonly NamedPicture[]> =>
	Promise.all([
		...(Object.keys(SITE_PICTURES) as SitePictureName[]).map(named),
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

export const pagePreview = async (name: SitePictureName): Promise<Preview> =>
	preview(await named(name));

export const chapterPreview = async (entry: GuideEntry): Promise<Preview> =>
	preview(await ofChapter(entry));

/** A tool at one of its settings. */
export const toolPreview = ({ embedded, picture }: EmbedPreset): Preview => ({
	path: picturePath(embedded.slug, picture.id),
	alt: cardAlt(embedded.title, picture),
});
