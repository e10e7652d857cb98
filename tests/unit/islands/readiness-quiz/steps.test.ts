import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRUTHS, itemsRead } from '../../../../src/islands/readiness-quiz/core/items.ts';
import { planMarkdown, truthNames } from '../../../../src/islands/readiness-quiz/core/plan.ts';
import { profileOf } from '../../../../src/islands/readiness-quiz/core/scoring.ts';
import {
	nextSteps,
	stepReason,
	ticked,
} from '../../../../src/islands/readiness-quiz/core/steps.ts';
import { readingSentence, standing } from '../../../../src/islands/readiness-quiz/core/wording.ts';
import { compare } from '../../../../src/islands/readiness-quiz/core/compare.ts';
import { anyAnswers, items } from './answers.ts';

const names = truthNames([['ethics', 'Ethics | design']]);
const all = (choose: (kind: 'evidence' | 'scenario') => string) =>
	Object.fromEntries(
		items.map((item) => [
			item.id,
			item.kind === 'evidence'
				? choose('evidence')
				: (item.answers.find(({ grade }) => grade === choose('scenario'))?.id ?? ''),
		]),
	);
const nothing = all((kind) => (kind === 'evidence' ? 'none' : 'other'));
const everything = all((kind) => (kind === 'evidence' ? 'expert' : 'best'));

describe('next steps', () => {
	test('are three, each with something to do and a paragraph, whatever was answered', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom('all' as const, ...TRUTHS), (answers, scope) => {
				const steps = nextSteps(itemsRead(items, scope, answers), answers);
				expect(steps).toHaveLength(3);
				expect(new Set(steps.map(({ id }) => id)).size).toBe(3);
				for (const step of steps) {
					expect(step.project).toMatch(/\.$|\?$/);
					expect(step.see).toBeTruthy();
				}
			}),
		);
	});

	test('begin with the answer that shows least', () => {
		const steps = nextSteps(items, {
			...everything,
			'trade-asked': 'none',
			'drift-watched': 'working',
		});
		expect(steps.slice(0, 2).map(({ id }) => id)).toEqual(['trade-asked', 'drift-watched']);
	});

	test('are of the one truth that was asked about', () => {
		const answers = { 'metric-to-hours': 'expert' };
		const steps = nextSteps(itemsRead(items, 'translation', answers), answers);
		expect(new Set(steps.map(({ truth }) => truth))).toEqual(new Set(['translation']));
		// What was answered goes before what was left out.
		expect(steps[0]?.id).toBe('metric-to-hours');
	});

	test('say which answer they follow from', () => {
		const [item] = items;
		if (!item) throw new Error('No items.');
		expect(stepReason(item, nothing)).toBe(`“${item.ask}” You answered: None of this yet.`);
		expect(stepReason(item, {})).toBe(`“${item.ask}” You answered: nothing yet.`);
	});

	test('that are ticked are counted only while they are there', () => {
		const steps = nextSteps(items, nothing);
		expect(ticked(steps, [steps[1]?.id ?? '', 'gone'])).toBe(1);
	});
});

describe('the plan', () => {
	test('is Markdown with every step, why, where to read, and the way back', () => {
		const steps = nextSteps(items, nothing);
		const plan = planMarkdown(
			profileOf(items, nothing),
			steps,
			nothing,
			[steps[0]?.id ?? ''],
			names,
			{
				paragraph: ({ truth, see }) => `https://five.example/guide/${truth}/#${see}`,
				tool: (slug) => `https://five.example/tools/${slug}/`,
				result: 'https://five.example/tools/readiness-quiz/#v=1&answers=a.0',
			},
		);
		expect(plan).toContain('not a validated test');
		expect(plan).toContain('| Ethics \\| design |');
		expect(plan.match(/^- \[x\] /gm)).toHaveLength(1);
		expect(plan.match(/^- \[ \] /gm)).toHaveLength(2);
		expect(plan.match(/^ {2}- Read: <https:\/\/five\.example\/guide\//gm)).toHaveLength(3);
		expect(plan).toContain(
			'The result: <https://five.example/tools/readiness-quiz/#v=1&answers=a.0>',
		);
		const rows = plan.split('\n').filter((line) => line.startsWith('|'));
		for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5);
	});
});

describe('the reading', () => {
	test('claims an order only where two bands do not overlap', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const results = profileOf(items, answers);
				const bands = results.flatMap(({ band }) => band ?? []);
				const sentence = readingSentence(results, names);
				const top = Math.max(...bands.map(({ centre }) => centre));
				const bottom = Math.min(...bands.map(({ centre }) => centre));
				const isApart = bands
					.filter(({ centre }) => centre === top)
					.some(({ low }) =>
						bands.filter(({ centre }) => centre === bottom).some(({ high }) => low > high),
					);
				if (sentence.includes('You can show most')) expect(isApart).toBe(true);
				expect(sentence).not.toMatch(/NaN|undefined/);
			}),
		);
	});

	test('of everything and of nothing in two truths says so', () => {
		const mixed = {
			...Object.fromEntries(
				Object.entries(everything).filter(
					([id]) => items.find((item) => item.id === id)?.truth === 'ethics',
				),
			),
			...Object.fromEntries(
				Object.entries(nothing).filter(
					([id]) => items.find((item) => item.id === id)?.truth === 'translation',
				),
			),
		};
		expect(readingSentence(profileOf(items, mixed), names)).toBe(
			'You can show most for “Ethics | design” (*between practitioner and expert*) and least for “translation” (*between nothing yet and awareness*). Their bands do not overlap.',
		);
	});

	test('says how much it stands on, and that nothing says nothing', () => {
		expect(readingSentence(profileOf(items, {}), names)).toContain('Nothing is answered yet');
		expect(standing(profileOf(items, everything))).toBe(`From all ${items.length} questions.`);
		expect(standing(profileOf(items, { 'trade-asked': 'none' }))).toContain(
			`From 1 of ${items.length} questions`,
		);
	});
});

describe('two results', () => {
	test('differ only where their bands do not overlap, and say the same from either side', () => {
		fc.assert(
			fc.property(anyAnswers, anyAnswers, (one, two) => {
				const [a, b] = [profileOf(items, one), profileOf(items, two)];
				const [there, back] = [compare(a, b), compare(b, a)];
				expect(there.map(({ own }) => own.truth)).toEqual(back.map(({ own }) => own.truth));
				for (const [index, { own, other, says }] of there.entries()) {
					const isHigher = own.band && other.band && own.band.low > other.band.high;
					expect(says.startsWith('Higher here')).toBe(isHigher ?? false);
					expect(back[index]?.says.startsWith('Lower here')).toBe(isHigher ?? false);
				}
			}),
		);
	});

	test('that are the same show no difference', () => {
		const profile = profileOf(items, everything);
		expect(compare(profile, profile).map(({ says }) => says)).toEqual(
			TRUTHS.map(() => 'The bands overlap: no difference is shown.'),
		);
	});
});
