/** What a result can be, in the order the filter shows. The index's filter `type` has these values. */
export const KINDS = ['FAQ', 'Term', 'Chapter', 'Claim', 'Tool', 'Page'] as const;
export type Kind = (typeof KINDS)[number];

/** What readers see; many of it end in an s. */
export function kindName(kind: Kind): string {
	return kind === 'FAQ' ? 'Question' : kind;
}

/** A kind as an address gives it; anything else is none. */
export function kindNamed(text: string | null | undefined): Kind | undefined {
	return KINDS.find((kind) => kind === text);
}
