/** What a result can be, in the order the filter shows. The index's filter `type` has these values. */
export const KINDS = ['FAQ', 'Term', 'Chapter', 'Claim', 'Tool', 'Page'] as const;
export type Kind = (typeof KINDS)[number];

/** What readers see: one of it, many of it. */
export const KIND_NAMES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
	FAQ: ['Question', 'Questions'],
	Term: ['Term', 'Terms'],
	Chapter: ['Chapter', 'Chapters'],
	Claim: ['Claim', 'Claims'],
	Tool: ['Tool', 'Tools'],
	Page: ['Page', 'Pages'],
};

/** A kind as the index or an address gives it; anything unknown is a page of no special kind. */
export function kindOr<Fallback>(
	text: string | null | undefined,
	fallback: Fallback,
): Kind | Fallback {
	return KINDS.find((kind) => kind === text) ?? fallback;
}
