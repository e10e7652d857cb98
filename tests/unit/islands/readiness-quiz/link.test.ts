import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	droppedNote,
	readAnswers,
	writeAnswers,
} from '../../../../src/islands/readiness-quiz/core/answers-code.ts';
import { TRUTHS } from '../../../../src/islands/readiness-quiz/core/items.ts';
import {
	openLink,
	readOther,
	writeLink,
} from '../../../../src/islands/readiness-quiz/core/query.ts';
import { readSaved, writeSaved } from '../../../../src/islands/readiness-quiz/core/saved.ts';
import { initialState, reduce } from '../../../../src/islands/readiness-quiz/core/state.ts';
import { anyAnswers, items } from './answers.ts';

const BARE = { search: '', hash: '' };
const resultWith = (answers: Readonly<Record<string, string>>) => ({
	...initialState,
	stage: 'result' as const,
	answers,
});

describe('a link to a result', () => {
	test('brings back every answer, the truth asked about, and what it is compared with', () => {
		fc.assert(
			fc.property(
				anyAnswers.filter((answers) => Object.keys(answers).length > 0),
				anyAnswers.filter((answers) => Object.keys(answers).length > 0),
				fc.constantFrom('all' as const, ...TRUTHS),
				(answers, others, scope) => {
					const other = readOther(items, `#answers=${writeAnswers(items, others)}`);
					const state = { ...resultWith(answers), scope, other };
					const action = openLink(items, writeLink(items, state, BARE));
					const opened = action ? reduce(initialState, action) : initialState;
					expect(opened.stage).toBe('result');
					expect(opened.scope).toBe(scope);
					expect(opened.answers).toEqual(answers);
					expect(opened.other?.answers).toEqual(others);
					expect(opened.dropped).toBe(0);
				},
			),
		);
	});

	test('keeps the answers out of what servers see', () => {
		const { search, hash } = writeLink(
			items,
			{ ...resultWith({ 'project-in-use': 'expert', 'safe-idea': 'b' }), scope: 'side-project' },
			BARE,
		);
		expect(search).toBe('?truth=side-project');
		expect(hash).toBe('#v=1&answers=project-in-use.4_safe-idea.b');
	});

	test('is not written while questions are being asked', () => {
		const state = { ...initialState, stage: 'asking' as const, answers: { 'safe-idea': 'a' } };
		expect(writeLink(items, state, BARE)).toEqual(BARE);
	});

	test('leaves out answers to questions that are no longer asked, and counts them', () => {
		const action = openLink(items, {
			search: '',
			hash: '#v=0&answers=retired-item.3_project-in-use.2_safe-idea.z_another.a',
		});
		const opened = action ? reduce(initialState, action) : initialState;
		expect(opened.answers).toEqual({ 'project-in-use': 'working' });
		expect(opened.dropped).toBe(3);
		expect(droppedNote(opened.dropped)).toContain('3 answers belong to questions');
		expect(droppedNote(1)).toContain('One answer belongs');
		expect(droppedNote(0)).toBe('');
	});

	test('from a chapter chooses its truth and shows no result', () => {
		const action = openLink(items, { search: '?truth=ethics', hash: '' });
		const opened = action ? reduce(initialState, action) : initialState;
		expect(opened).toEqual({ ...initialState, scope: 'ethics' });
	});

	test('that says nothing of ours is nobody’s business', () => {
		for (const search of ['', '?truth=flying', '?utm_source=mail', '?truth='])
			expect(openLink(items, { search, hash: '#how-it-works' })).toBeUndefined();
	});

	test('that is broken never throws', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 400 }),
				fc.string({ unit: 'binary', maxLength: 400 }),
				(a, b) => {
					openLink(items, { search: `?truth=${a}`, hash: `#answers=${b}&with=${a}` });
					readOther(items, a);
					readAnswers(items, `${a}.${b}_${b}`);
				},
			),
		);
		expect(readAnswers(items, 'project-in-use.3_'.repeat(1000)).answers).toEqual({
			'project-in-use': 'practitioner',
		});
	});
});

describe('a pasted link', () => {
	test('is read whole, or from its fragment, or with words around it', () => {
		const link = 'https://five.example/tools/readiness-quiz/?truth=ethics#v=1&answers=safe-idea.b';
		for (const pasted of [link, '#v=1&answers=safe-idea.b', 'answers=safe-idea.b', `  ${link}\n`])
			expect(readOther(items, pasted)?.answers, pasted).toEqual({ 'safe-idea': 'b' });
	});

	test('without answers is no result', () => {
		for (const pasted of ['', 'hello', 'https://five.example/', '#answers=', '#answers=x.y'])
			expect(readOther(items, pasted), pasted).toBeUndefined();
	});
});

describe('what the device keeps', () => {
	test('comes back as it was written', () => {
		const saved = { code: 'safe-idea.b', done: ['safe-idea'] };
		expect(readSaved(writeSaved(saved))).toEqual(saved);
		expect(writeSaved({ code: '', done: [] })).toBe('');
	});

	test('may be anything, and nothing breaks', () => {
		const nothing = { code: '', done: [] };
		expect(readSaved(undefined)).toEqual(nothing);
		for (const stored of ['', 'null', '[]', '7', '{"code":7,"done":"x"}', '{', '"'.repeat(20_000)])
			expect(readSaved(stored), stored.slice(0, 30)).toEqual(nothing);
		expect(readSaved('{"code":"a","done":["ok-id",3,"<img>",null]}').done).toEqual(['ok-id']);
		fc.assert(fc.property(fc.json(), (stored) => void readSaved(stored)));
	});
});

describe('the quiz', () => {
	test('keeps answers when a reader goes back, skips, or turns beyond the ends', () => {
		const answered = reduce(initialState, { type: 'answered', id: 'safe-idea', choice: 'b' });
		const turned = reduce(answered, { type: 'turned-to', at: -4 });
		expect(turned.at).toBe(0);
		expect(turned.answers).toEqual({ 'safe-idea': 'b' });
		expect(reduce(turned, { type: 'skipped', id: 'safe-idea' }).answers).toEqual({});
		expect(reduce(turned, { type: 'started-over' })).toEqual(initialState);
	});
});
