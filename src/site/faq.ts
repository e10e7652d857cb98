import { getCollection, type CollectionEntry } from 'astro:content';

export type FaqEntry = CollectionEntry<'faq'>;
export type FaqGroup = FaqEntry['data']['group'];

/** Groups in the order shown, with their headings. */
export const FAQ_GROUP_TITLES: Readonly<Record<FaqGroup, string>> = {
	'getting-in': 'Getting in',
	skills: 'What you need to know',
	'the-work': 'What the work is',
	'pay-and-market': 'Pay and the market',
};

/** The question of that id. @throws when there is none, with the file to write. */
export async function questionById(id: string): Promise<FaqEntry> {
	const question = (await getCollection('faq')).find((entry) => entry.id === id);
	if (!question) throw new Error(`No question "${id}".\nWrite src/content/faq/${id}.mdx.`);
	return question;
}

const GROUP_ORDER = Object.keys(FAQ_GROUP_TITLES);

/** Every question, by group and place in it. */
export async function allQuestions(): Promise<FaqEntry[]> {
	const rank = ({ data }: FaqEntry) => GROUP_ORDER.indexOf(data.group) * 1000 + data.order;
	return (await getCollection('faq')).sort((a, b) => rank(a) - rank(b));
}
