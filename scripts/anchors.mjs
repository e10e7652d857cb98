/**
 * Adds what the built site has published to `tests/fixtures/published-anchors.txt`: every page, every
 * place on one that a link can name, every file. `npm run anchors`, after a build. It only ever adds:
 * people link to these for ever, and `tests/site/anchors.test.ts` holds the site to all of them.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

const DIST = 'dist';
const LIST = 'tests/fixtures/published-anchors.txt';

/** Not addresses: names that change with their content, what hosts read, and the search's own files. */
const UNPUBLISHED = /^\/(?:_|pagefind\/|build\.json|404\.html|sitemap-\d)/;
/** Ids that serve the page itself: its controls, its drawings, its popovers. */
const OWN_USE =
	'svg, astro-island, form, label, input, select, textarea, button, output, [popover]';

const { base } = JSON.parse(readFileSync(`${DIST}/build.json`, 'utf8'));
if (base !== '/') {
	console.error(`${DIST} is built under ${base}. Run npm run build without BASE_PATH first.`);
	process.exit(1);
}

function placesOn(file, page) {
	const { document } = parseHTML(readFileSync(`${DIST}/${file}`, 'utf8'));
	return [...document.querySelectorAll('main [id]')]
		.filter((element) => !element.closest(OWN_USE))
		.map(({ id }) => `${page}#${id}`);
}

const found = globSync('**/*', { cwd: DIST, withFileTypes: true })
	.filter((item) => item.isFile())
	.map((item) => `${item.parentPath}/${item.name}`.slice(DIST.length + 1))
	.filter((file) => !UNPUBLISHED.test(`/${file}`))
	.flatMap((file) => {
		const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
		return file.endsWith('.html') ? [address, ...placesOn(file, address)] : [address];
	});

const listed = readFileSync(LIST, { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean);
const all = [...new Set([...listed, ...found])].sort();
writeFileSync(LIST, `${all.join('\n')}\n`);
console.log(`${all.length} addresses, ${all.length - listed.length} of them new.`);
