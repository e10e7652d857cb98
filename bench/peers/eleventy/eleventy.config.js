export default function (config) {
	config.addPassthroughCopy({ calculator: 'calculator' });
	config.ignores.add('calculator');
	return { markdownTemplateEngine: false };
}
