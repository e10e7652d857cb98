import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BASE, readPage } from '../support/built-site.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(inProject('public/embed/v1.json'), 'utf8')) as {
	version: string;
};

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
		const kept = readFileSync(
			inProject(`tests/fixtures/embed-snippets/v${version}/${name}.html`),
			'utf8',
		);
		expect(
			code,
			'Codes changed: npm run build && npm run embed:release -- with the next version, and commit it.',
		).toBe(kept.trim().replaceAll('https://YOUR-SITE/', site));
	},
);
