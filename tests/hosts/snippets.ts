import {
	iframeSnippet,
	scriptSnippet,
	type EmbedChoice,
	type EmbeddedTool,
} from '../../src/domain/embed-snippet.ts';
import measured from '../../src/site/tool-heights.json' with { type: 'json' };

const tool: EmbeddedTool = {
	slug: 'salary-premium',
	title: 'Salary premium',
	heights: measured['salary-premium'] as unknown as EmbeddedTool['heights'],
};

/** The name of the link that a reader without script gets. */
export const FALLBACK = `${tool.title}, by Five Truths`;

/** What a writer copies from the tool's page of the site at this address. */
export const copied = (site: string, choice: EmbedChoice = {}) => ({
	script: scriptSnippet(site, tool, choice),
	frame: iframeSnippet(site, tool, choice),
});
