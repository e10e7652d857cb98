import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../../../src/islands/confidence-framing/core/rule-ids.ts';
import { rules } from './content.ts';

describe('the rules', () => {
	test('are on file, each with its reason, and no other is', () => {
		expect(rules.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
	});
	test('are shown in the order of their files', () => {
		const order = (rules as readonly ((typeof rules)[number] & { order: number })[])
			.toSorted((a, b) => a.order - b.order)
			.map(({ id }) => id);
		expect(order).toEqual([...RULE_IDS]);
	});
});
