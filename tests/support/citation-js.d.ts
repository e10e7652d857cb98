/** The part of Citation.js that the suites use; it comes without types. */
declare module '@citation-js/core' {
	interface CslItem {
		readonly id: string;
		readonly 'citation-key'?: string;
		readonly type: string;
		readonly title: string;
		readonly 'container-title'?: string;
		readonly 'collection-title'?: string;
		readonly author: readonly { readonly literal?: string; readonly family?: string }[];
		readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
		readonly version?: string;
		readonly note?: string;
		readonly URL: string;
		readonly language?: string;
	}
	export class Cite {
		constructor(text: string | object);
		readonly data: readonly CslItem[];
		format(form: 'bibliography', options: { template: 'apa'; format: 'text' }): string;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
