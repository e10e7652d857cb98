import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

/** What Citation.js, which shares nothing with us, reads in a BibTeX, RIS or CSL-JSON file. */
export const readCitation = (file: string) => new Cite(file).data;

/** What its processor and the style of the American Psychological Association make of CSL-JSON. */
export const apaByProcessor = (file: string) =>
	new Cite(file).format('bibliography', { template: 'apa', format: 'text' }).trim();
