/** What an attribute of a component names. */
export type Names = 'claim' | 'term' | 'tool' | 'figure' | 'anchor' | 'words';

interface Attribute {
	readonly names: Names;
	readonly optional?: true;
}

/** The components that MDX in `src/content` may use, and what their attributes name. */
export const VOCABULARY: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = {
	Claim: { id: { names: 'claim' } },
	Evidence: { id: { names: 'claim' } },
	Term: { id: { names: 'term' } },
	Anchor: { id: { names: 'anchor' } },
	SideNote: { claim: { names: 'claim', optional: true } },
	Worked: { title: { names: 'words', optional: true } },
	Warning: { title: { names: 'words' } },
	Figure: { name: { names: 'figure' } },
	Quote: { by: { names: 'words' }, from: { names: 'words' } },
	ToolHere: { id: { names: 'tool' }, setting: { names: 'words', optional: true } },
	ProbabilityScales: {},
	SentenceRules: {},
	GuardrailChecks: {},
	RegulatedUses: {},
};

/** The drawn figures that `<Figure name>` may name. */
export const FIGURES = [
	'probability-fan',
	'four-dimensions',
	'base-rate-dots',
	'drift-over-time',
	'translation-ladder',
	'portfolio-loop',
	'api-or-custom',
	'open-data-bar',
] as const;

/** Where a component may not stand: each of these is a link or a button, or holds one. */
export const NOT_WITHIN: Readonly<Record<string, readonly string[]>> = {
	Claim: ['heading', 'strong', 'link', 'linkReference', 'Claim'],
	Evidence: ['heading', 'link', 'linkReference', 'Claim', 'Evidence'],
	Term: ['link', 'linkReference'],
};
