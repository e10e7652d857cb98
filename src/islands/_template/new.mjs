import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

/*
 * npm run new:tool <slug>
 *
 * Copies this folder to src/islands/<slug>/ under the new name, and writes the entry
 * src/content/tools/<slug>.mdx. The page, the embed, the card and the tests pick both up.
 */

const TEMPLATE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(TEMPLATE, '../../..');

/** `bet-portfolio` → `BetPortfolio` */
const pascal = (slug) => slug.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** `bet-portfolio` → `Bet portfolio` */
const words = (slug) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

const entry = (slug, order, day) => `---
title: ${words(slug)}
searchTitle: ${words(slug)}, what people would type to find it
question: What does a reader of this page find out, as they would ask it?
summary: One sentence for the card of this tool.
description: What question this tool answers, for search engines, in seventy to a hundred and sixty characters.
order: ${order}
chapter: opening
evidence: {}
faq: []
keywords: []
checkedOn: '${day}'
published: '${day}'
---

## How it works

Say the formula, each default and why it is that, the limits and the sources. Figures stand inside the marks that \`src/content/README.md\` names.
`;

function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name));
}

/**
 * Makes a tool.
 *
 * @param {string | undefined} slug Kebab-case: the folder, the address and the element's name.
 * @param {{ root?: string, day?: string }} [options] Where to write, and today's date.
 * @returns {string[]} The paths it wrote, from the root.
 * @throws When the slug is bad or taken. The message says what to do.
 */
export function newTool(slug, { root = ROOT, day = new Date().toISOString().slice(0, 10) } = {}) {
	if (!slug || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 40)
		throw new Error(
			`"${slug ?? ''}" is no slug.\nUse small letters, figures and single hyphens, such as: npm run new:tool bet-portfolio`,
		);
	const folder = `src/islands/${slug}`;
	const page = `src/content/tools/${slug}.mdx`;
	for (const path of [folder, page])
		if (existsSync(join(root, path)))
			throw new Error(`${path} is there already.\nChoose another slug, or delete it first.`);

	cpSync(TEMPLATE, join(root, folder), { recursive: true });
	rmSync(join(root, folder, 'new.mjs'));
	for (const file of filesIn(join(root, folder))) {
		const text = readFileSync(file, 'utf8')
			.replaceAll('template-tool', slug)
			.replaceAll('TemplateTool', pascal(slug))
			.replaceAll('Template tool', words(slug));
		const name = file.replace('TemplateTool', pascal(slug));
		if (name !== file) rmSync(file);
		writeFileSync(name, text);
	}

	const tools = join(root, dirname(page));
	mkdirSync(tools, { recursive: true });
	const order = readdirSync(tools).filter((file) => file.endsWith('.mdx')).length + 1;
	writeFileSync(join(root, page), entry(slug, order, day));
	return [`${folder}/`, page];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
	try {
		console.log(`Made ${newTool(argv[2]).join(' and ')}.`);
		console.log('Next: src/islands/README.md says in which order to write it.');
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		exit(1);
	}
}
