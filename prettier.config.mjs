/** @type {import('prettier').Config} */
export default {
	useTabs: true,
	singleQuote: true,
	printWidth: 100,
	plugins: ['prettier-plugin-astro'],
	overrides: [
		{ files: '*.astro', options: { parser: 'astro' } },
		{ files: ['*.json', '*.yaml', '*.yml', '*.md'], options: { useTabs: false } },
		// Prose keeps one paragraph per line; Prettier would re-indent JSX blocks inside it.
		{ files: '*.mdx', options: { useTabs: false, proseWrap: 'preserve' } },
	],
};
