import createMdx from '@next/mdx';

export default createMdx()({
	output: 'export',
	trailingSlash: true,
	pageExtensions: ['jsx', 'mdx'],
	turbopack: { root: import.meta.dirname },
});
