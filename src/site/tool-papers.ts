import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ToolEntry } from './tools.ts';

/* A tool that can be done on paper has a `Paper.astro` beside its `Tool.astro`. */
const papers = import.meta.glob<{ default: AstroComponentFactory }>(
	'../islands/[!_]*/Paper.astro',
	{ eager: true },
);

/** The tool as a page to print and fill in; undefined where it has none. */
export const toolPaper = ({ id }: ToolEntry): AstroComponentFactory | undefined =>
	papers[`../islands/${id}/Paper.astro`]?.default;
