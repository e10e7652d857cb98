/**
 * Publishes the embed script under its version, for writers who pin it with subresource integrity:
 * `npm run embed:release -- 1.0.1`; and keeps a copy of every code that goes with it, to be tested for
 * ever. It needs a site built without SITE_URL, so that codes say https://YOUR-SITE/. A published file never changes; the number
 * goes up by semantic versioning (docs/embed-contract.md), and never to 2 under /embed/v1.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

const version = process.argv[2] ?? '';
if (!/^1\.\d+\.\d+$/.test(version)) {
	console.error(`Give a version such as 1.0.1, received "${version}".`);
	process.exit(1);
}
const file = `v${version}.js`;
const path = `public/embed/${file}`;
const code = readFileSync('dist/embed/v1.js');
if (existsSync(path) && !readFileSync(path).equals(code)) {
	console.error(`${path} is published with other content. Choose the next version.`);
	process.exit(1);
}
const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
writeFileSync(path, code);
writeFileSync(
	'public/embed/v1.json',
	`${JSON.stringify({ version, file, integrity }, null, '\t')}\n`,
);

/** linkedom leaves the entities of a textarea as they are. */
const ENTITIES = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const decoded = (text) => text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ENTITIES[name]);

const fixtures = `tests/fixtures/embed-snippets/v${version}`;
mkdirSync(fixtures, { recursive: true });
const addresses = [];
const { document } = parseHTML(readFileSync('dist/embed/index.html', 'utf8'));
for (const area of document.querySelectorAll('textarea[id^="code-"]')) {
	const name = area.id.replace('code-', '');
	const code = `${decoded(area.textContent).trim()}\n`;
	if (name.endsWith('-markdown')) {
		writeFileSync(`${fixtures}/${name.replace(/-markdown$/, '')}.md`, code);
		continue;
	}
	writeFileSync(`${fixtures}/${name}.html`, code);
	if (name.endsWith('-frame')) continue;
	// The oEmbed answer's code is kept by the editors that asked for it.
	const answer = area.dataset.oembed;
	const { html } = JSON.parse(readFileSync(`dist${answer}`, 'utf8'));
	writeFileSync(
		`${fixtures}/${name}-oembed.html`,
		`${html.replaceAll(/http:\/\/localhost:\d+\//g, 'https://YOUR-SITE/')}\n`,
	);
	addresses.push(`https://YOUR-SITE${answer.replace('/oembed/', '/tools/').replace('.json', '/')}`);
}
// What stands on a line of its own in posts of those whose editor asks for an oEmbed answer.
writeFileSync(`${fixtures}/addresses.txt`, `${addresses.join('\n')}\n`);
writeFileSync(
	`${fixtures}/pinned.html`,
	`<career-tool name="salary-premium"><a href="https://YOUR-SITE/tools/salary-premium/">Salary premium, by Five Truths</a></career-tool>\n<script async src="https://YOUR-SITE/embed/${file}" integrity="${integrity}" crossorigin="anonymous"></script>\n`,
);
console.log(`${path}\n${integrity}`);
