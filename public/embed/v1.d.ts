/**
 * What `/embed/v1.js` adds to a page: the element `<career-tool>` and its event. The whole contract is
 * docs/embed-contract.md.
 */

/** The attributes of `<career-tool>`; all are text, as in HTML. */
export interface CareerToolAttributes {
	/** The tool, `salary-premium`; with a setting, a currency or both, `salary-premium/open-data-gbp`. */
	name: string;
	/** The query, and perhaps the fragment, that the tool's own link has: `?premium=open-data`. For what has no name. */
	settings?: string;
	/** Left out or `auto`, the reader's. May be changed at any time; what was typed stays. */
	theme?: 'auto' | 'light' | 'dark';
	/** A CSS colour. Its hue is taken, and text stays readable. */
	accent?: string;
	/** A BCP 47 tag for how figures are written, such as `de-CH`. */
	numbers?: string;
	/** ISO 4217, for tools that work with money. */
	currency?: string;
	/** Heights to reserve, as `width:height` in CSS pixels, narrowest first: `320:1180 640:900`. */
	heights?: string;
	/** The frame's title; the link's text where it is left out. */
	title?: string;
	/** Asks for `career-tool-result`. Readers are told that the page is told. */
	'share-results'?: '';
}

export interface CareerToolResult {
	/** As the element's `name` says it. */
	readonly tool: string;
	/** The answer in words, as the reader sees it. */
	readonly sentence: string;
}

/** Bubbles from the element, only where it has the attribute `share-results`. */
export type CareerToolResultEvent = CustomEvent<CareerToolResult>;

declare global {
	interface HTMLElementTagNameMap {
		'career-tool': HTMLElement;
	}
	interface HTMLElementEventMap {
		'career-tool-result': CareerToolResultEvent;
	}
	interface DocumentEventMap {
		'career-tool-result': CareerToolResultEvent;
	}
}
