/** Docusaurus with its faster mode, as its own documentation recommends. */
module.exports = {
	title: 'Peer',
	url: 'http://localhost',
	baseUrl: '/',
	// There is no home page here.
	onBrokenLinks: 'ignore',
	future: { v4: true, faster: true },
	presets: [
		[
			'classic',
			{
				docs: { routeBasePath: '/', sidebarPath: undefined },
				blog: false,
				pages: false,
				theme: {},
			},
		],
	],
};
