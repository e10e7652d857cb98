/**
 * How long a build takes: `npm run bench build`. In a copy of the project, so that nothing here changes:
 * from nothing; again without a change; again after one answer changed; and with generated questions
 * added, 250 to 1,000. Every build is as `npm run build` makes it: content is read anew, and only
 * pictures and the PDF are kept from the build before. The aims: 60 seconds from nothing, 20 after one
 * change, and growth in a straight line: the last column, what each thousand questions would add, is then
 * about the same in each row. Plain Astro's growth, with answers of the same words, stands beside it. One run each, because a build is long beside its spread; run it on a
 * machine at rest.
 */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findBrowser } from '../scripts/find-browser.mjs';
import { installed } from './support/installed.mjs';
import { judge, printTable, report } from './support/report.mjs';

const LEFT_OUT = ['node_modules', 'dist', '.cache', '.astro', '.git'];
const root = mkdtempSync(join(tmpdir(), 'bench-build-'));
cpSync('.', root, {
	recursive: true,
	filter: (path) => !LEFT_OUT.includes(relative('.', path).split('/')[0]),
});
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
const faq = join(root, 'src/content/faq');

function seconds(cwd = root) {
	const started = performance.now();
	const { status, stderr, stdout } = spawnSync('npx', ['astro', 'build', '--force'], {
		cwd,
		encoding: 'utf8',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROMIUM_PATH: findBrowser() },
	});
	if (status !== 0) throw new Error(`The build failed.\n${`${stdout}${stderr}`.slice(0, 2000)}`);
	return (performance.now() - started) / 1000;
}

/** Letters, because a figure without its claim stops the build. */
const named = (index) => String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]);

const question = (index) => `---
question: Is this question ${named(index)} of a benchmark?
group: the-work
order: ${100 + index}
short: It is. Nobody asked it, and it stands here to be counted, so it has about as many words as a short answer has.
chapters: [probabilities]
published: '2026-11-23'
---

A generated answer. It has a few sentences, because answers have a few sentences, and none of them says
anything. It mentions a [chapter](/guide/probabilities/) as answers do.
`;
const withQuestions = (count) => {
	for (let index = 0; index < count; index++)
		writeFileSync(join(faq, `generated-question-${index}.mdx`), question(index));
};

/** Plain Astro with as many pages, each one answer: what a page more costs there, in seconds. */
function plainAstro(count) {
	const folder = installed('peers/astro');
	// One of its pages has the calculator of all peers.
	cpSync('bench/calculator', join(folder, 'calculator'), { recursive: true });
	const pages = join(folder, 'src/pages/generated');
	rmSync(pages, { recursive: true, force: true });
	const fewer = seconds(folder);
	mkdirSync(pages, { recursive: true });
	for (let index = 0; index < count; index++)
		writeFileSync(
			join(pages, `page-${index}.md`),
			question(index).replace(
				/^---[^]*?---/,
				`---\nlayout: ../../layouts/Page.astro\ntitle: Page ${index}\n---`,
			),
		);
	const more = seconds(folder);
	rmSync(pages, { recursive: true, force: true });
	return ((more - fewer) / count) * 1000;
}

const results = [];
const note = (what, time, perThousand) =>
	results.push({ what, seconds: Number(time.toFixed(1)), perThousand });
try {
	note('from nothing', seconds());
	const again = seconds();
	note('again, nothing changed', again);
	const first = join(faq, 'worth-it-or-hype.mdx');
	writeFileSync(first, `${readFileSync(first, 'utf8')}\nOne more sentence.\n`);
	note('again, one answer changed', seconds());
	for (const count of [250, 500, 1000]) {
		withQuestions(count);
		rmSync(join(root, '.astro'), { recursive: true, force: true });
		const time = seconds();
		note(`${count} more questions`, time, ((time - again) / count) * 1000);
	}
} finally {
	rmSync(root, { recursive: true, force: true });
}
const plain = plainAstro(1000);

printTable(
	['Build', 'Seconds', 'Per 1,000 more'],
	[
		...results.map(({ what, seconds: time, perThousand }) => [
			what,
			time.toFixed(1),
			perThousand?.toFixed(1),
		]),
		['plain Astro, 1,000 more pages', '', plain.toFixed(1)],
	],
);
const [fromNothing, , changed, few, , many] = results;
report(
	'build',
	'One run each. Plain Astro makes a page of each answer; ours makes of each an entry of a page, a Markdown copy and a search record.',
	{ ours: results, plainAstroPerThousand: plain },
	judge([
		{ what: 'From nothing', measured: fromNothing.seconds, atMost: 60, unit: ' s' },
		{ what: 'After one change', measured: changed.seconds, atMost: 20, unit: ' s' },
		{
			what: 'An entry more, against a page more of plain Astro',
			measured: many.perThousand / plain,
			atMost: 1.5,
			unit: ' times',
		},
		{
			what: 'Straight line: 1,000 more against 250 more, for each',
			measured: many.perThousand / few.perThousand,
			atMost: 1.2,
			unit: ' times',
		},
	]),
);
