export default {
	title: 'Peer',
	description: 'An article for a benchmark.',
	cleanUrls: false,
	ignoreDeadLinks: true,
};
