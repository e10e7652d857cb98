import { getCollection, type CollectionEntry } from 'astro:content';

export type GuideEntry = CollectionEntry<'guide'>;

/** Opening, five truths, conclusion, in reading order. */
export async function guideEntries(): Promise<GuideEntry[]> {
	const entries = await getCollection('guide');
	return entries.sort((a, b) => a.data.order - b.data.order);
}

/** The entry of that id. @throws when there is none, with the file to write. */
export async function guideEntry(id: string): Promise<GuideEntry> {
	const entry = (await guideEntries()).find((candidate) => candidate.id === id);
	if (!entry) throw new Error(`No guide entry "${id}".\nWrite src/content/guide/${id}.mdx.`);
	return entry;
}

/** The chapters that hold the truths, in order: slug and title. */
export async function truthTitles(): Promise<(readonly [slug: string, title: string])[]> {
	return (await guideEntries())
		.filter(({ data }) => data.kind === 'truth')
		.map(({ id, data }) => [id, data.title] as const);
}

/** What a reader sees above the title: where in the guide they are. */
export function placeInGuide({ data }: GuideEntry): string {
	if (data.kind === 'opening') return 'The guide';
	return data.kind === 'truth' ? `Truth ${data.order} of 5` : 'Conclusion';
}

/** The ids an entry's text names in one kind of mark, each once, in order of appearance. */
export function idsMarked(
	body: string | undefined,
	mark: 'Claim' | 'Term' | 'Evidence' | 'SideNote' | 'ToolHere',
): string[] {
	const attribute = mark === 'SideNote' ? 'claim' : 'id';
	const pattern = new RegExp(`<${mark}\\s+${attribute}="([a-z0-9-]+)"`, 'g');
	return [...new Set([...(body ?? '').matchAll(pattern)].map((match) => match[1] ?? ''))];
}

/** Minutes to read a text at 220 words a minute, at least one. */
export function readingMinutes(body: string | undefined): number {
	const words = (body ?? '')
		.replace(/<[^>]+>/g, ' ')
		.split(/\s+/)
		.filter(Boolean).length;
	return Math.max(1, Math.round(words / 220));
}
