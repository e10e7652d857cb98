import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import type { CitedWork } from './work.ts';

/** A form that reference managers read, as a file. */
interface CitationFormat {
	/** As people call it. */
	readonly name: string;
	readonly mediaType: string;
	readonly write: (work: CitedWork) => string;
}

/** By the ending of the file's name. */
export const CITATION_FORMATS = {
	bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtex },
	ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: ris },
	json: { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: cslJson },
} as const satisfies Readonly<Record<string, CitationFormat>>;

export type CitationEnding = keyof typeof CITATION_FORMATS;
export const CITATION_ENDINGS = Object.keys(CITATION_FORMATS) as readonly CitationEnding[];
