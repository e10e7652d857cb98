import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactBoundForNone, ruleOfThree } from '../../../../src/domain/proportion/rule-of-three.ts';
import { readCounts, type Counts } from '../../../../src/islands/project-brief/core/counts.ts';
import { failureRate, upTo } from '../../../../src/islands/project-brief/core/failure-rate.ts';
import { answerSentence, plainRate } from '../../../../src/islands/project-brief/core/sentences.ts';

const anyCounts: fc.Arbitrary<Counts> = fc
	.integer({ min: 1, max: 3000 })
	.chain((users) => fc.record({ users: fc.constant(users), failures: fc.nat({ max: users }) }));

describe('what no failure still allows', () => {
	// 3 ÷ 20 by hand; 1 − 0.05^(1/n) by Python’s decimal module with 40 digits.
	test.each([
		[1, 1, 0.95],
		[4, 0.75, 0.527129195498],
		[10, 0.3, 0.258865550893],
		[20, 0.15, 0.139108340668],
		[300, 0.01, 0.009936081982],
	])('with %d users is %d by the rule of three and %d exactly', (users, rule, exact) => {
		expect(ruleOfThree(users)).toBeCloseTo(rule, 12);
		expect(exactBoundForNone(users)).toBeCloseTo(exact, 10);
	});

	test('is never less by the rule than it is exactly', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (users) => {
				expect(ruleOfThree(users)).toBeGreaterThanOrEqual(exactBoundForNone(users));
			}),
		);
	});

	test('cannot be asked for half a user, or for none', () => {
		for (const users of [0, -1, 0.5, Number.NaN])
			for (const bound of [ruleOfThree, exactBoundForNone])
				expect(() => bound(users)).toThrow(/whole number from 1/);
	});
});

describe('the failure rate', () => {
	// Wilson’s interval by Python’s decimal module: 4 of 20 from 0.08066 to 0.41602, 1 of 20 from
	// 0.00888 to 0.23614, 16 of 20 from 0.58398 to 0.91935, 1 of 1000 from 0.000177 to 0.005643, 1 of
	// 100,000 from 0.00000177 to 0.0000567. Shown rounded outwards, and never as a bound that is ruled out.
	test.each([
		[20, 0, 'up to 15%'],
		[20, 1, 'from 0.8% to 24%'],
		[20, 19, 'from 76% to 99.2%'],
		[20, 4, 'from 8% to 42%'],
		[20, 16, 'from 58% to 92%'],
		[20, 20, '85% or more'],
		// 0.95 is the exact bound for one user: the rule would say 300%.
		[1, 0, 'up to 95%'],
		[1, 1, '5% or more'],
		// 0.5271 exactly, where the rule would say 75% and Wilson 70% for a failure.
		[4, 0, 'up to 53%'],
		[5, 0, 'up to 60%'],
		[300, 0, 'up to 1%'],
		[1000, 1, 'from 0.01% to 0.6%'],
		[1000, 999, 'from 99.4% to 99.99%'],
		[100_000, 1, 'from 0.0001% to 0.006%'],
		[100_000, 0, 'up to 0.003%'],
	])('of %d users with %d failures is %s', (users, failures, words) => {
		expect(plainRate({ users, failures })).toBe(words);
	});

	test('says which method it is from', () => {
		const methods = [0, 1, 20].map((failures) => failureRate({ users: 20, failures }).method);
		expect(methods).toEqual([
			'rule of three, 3 ÷ 20, 95% to one side',
			'Wilson score interval, 95%',
			'rule of three, 3 ÷ 20, 95% to one side',
		]);
		expect(failureRate({ users: 3, failures: 0 }).method).toContain('exact');
	});

	test('holds what was counted, and lies between 0 and 1', () => {
		fc.assert(
			fc.property(anyCounts, (counts) => {
				const { low, central, high } = failureRate(counts).interval;
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(central).toBeCloseTo(counts.failures / counts.users, 12);
				expect(central).toBeGreaterThanOrEqual(low);
				expect(central).toBeLessThanOrEqual(high);
			}),
		);
	});

	test('never looks better for one failure more', () => {
		for (let users = 1; users <= 60; users++)
			for (let failures = 0; failures < users; failures++) {
				const [less, more] = [failures, failures + 1].map(
					(count) => failureRate({ users, failures: count }).interval,
				);
				expect(more?.low, `${failures} of ${users}`).toBeGreaterThanOrEqual(less?.low ?? 1);
				expect(more?.high, `${failures} of ${users}`).toBeGreaterThanOrEqual(less?.high ?? 1);
			}
	});

	test('is shown no narrower than it is', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100_000 }), (users) => {
				const shown = Number.parseFloat(upTo(exactBoundForNone(users), users)) / 100;
				expect(shown).toBeGreaterThanOrEqual(exactBoundForNone(users) - 1e-12);
			}),
		);
	});

	test('is never said to reach none or all where one case rules that out', () => {
		fc.assert(
			fc.property(anyCounts, (counts) => {
				const words = plainRate(counts);
				if (counts.failures > 0) expect(words).not.toMatch(/(?<![\d.])0%/);
				if (counts.failures < counts.users) expect(words).not.toContain('100%');
			}),
		);
	});

	test('makes a sentence of any counts', () => {
		expect(answerSentence({ users: 20, failures: 0 })).toBe(
			'If it fails for none of *20 users*, the true failure rate may still be up to *15%*.',
		);
		fc.assert(
			fc.property(anyCounts, (counts) => {
				expect(answerSentence(counts)).toMatch(/^If it fails for .*%\*?.*\.$/);
			}),
		);
	});
});

describe('the two counts', () => {
	test.each([
		[{}, { users: 20, failures: 0 }],
		[{ users: '1.000' }, { users: 1000, failures: 0 }],
		[
			{ users: ' 1,000 ', failures: '٣' },
			{ users: 1000, failures: 3 },
		],
	])('are read from %j', (brief, counts) => {
		expect(readCounts(brief)).toEqual({ counts });
	});

	test.each([
		[{ users: 'many' }, 'usersError', /whole number from 1 to 100,000/],
		[{ users: '0' }, 'usersError', /from 1/],
		[{ users: '10', failures: '11' }, 'failuresError', /from 0 to 10/],
		[{ failures: '' }, 'failuresError', /from 0 to 20/],
	] as const)('ask for others in %j', (brief, where, message) => {
		const read = readCounts(brief);
		expect(read.counts).toBeUndefined();
		expect(read[where]).toMatch(message);
	});
});
