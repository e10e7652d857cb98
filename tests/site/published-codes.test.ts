import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BASE, fileAt, readPage } from '../support/built-site.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(inProject('public/embed/v1.json'), 'utf8')) as {
	version: string;
};

const folder = inProject('tests/fixtures/embed-snippets/');

/** linkedom leaves the entities of a textarea as they are. */
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const decoded = (text: string) =>
	text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '');

const codes = [...readPage('/embed/').document.querySelectorAll('textarea[id^="code-"]')].map(
	(area) => [area.id.replace('code-', ''), decoded(area.textContent).trim()] as const,
);

/* A site that knows its address writes it; the fixtures have https://YOUR-SITE/ in its place. */
const site = BASE === '/' ? 'https://YOUR-SITE/' : `https://guide.example${BASE}`;

test.each(codes)(
	'the code of %s that is handed out today is among those tested for ever',
	(name, code) => {
		const file = name.endsWith('-markdown')
			? `${name.replace(/-markdown$/, '')}.md`
			: `${name}.html`;
		const kept = readFileSync(`${folder}v${version}/${file}`, 'utf8');
		expect(
			code,
			'Codes changed: npm run build && npm run embed:release -- with the next version, and commit it.',
		).toBe(kept.trim().replaceAll('https://YOUR-SITE/', site));
	},
);

const kept = globSync('*/*.*', { cwd: folder }).sort();

test.each(kept)('every address in %s leads to what is published', (name) => {
	const addresses = readFileSync(`${folder}${name}`, 'utf8').match(
		/https:\/\/YOUR-SITE\/[^\s"'<>)]*/g,
	);
	expect(addresses?.length).toBeGreaterThan(0);
	for (const address of addresses ?? []) {
		const { pathname } = new URL(address.replaceAll('&amp;', '&'));
		expect(fileAt(pathname), address).toBeDefined();
	}
});
