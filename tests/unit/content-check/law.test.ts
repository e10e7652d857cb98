import { describe, expect, test } from 'vitest';
import { overdueClaims } from '../../../src/content-check/check.ts';
import { formatFault } from '../../../src/content-check/fault.ts';
import { parseContent } from '../../../src/content-check/read-content.ts';
import { faultsAfter, filesWith } from './sound-content.ts';

const LAW = {
	'sources/law.yaml':
		'tier: primary\ncite: Law\nfinding: >-\n  Asks for notice within 30 days, since 2\n  February 2025.\n',
};
const use = (rule: string) => `name: Credit
inShort: Refusing somebody is regulated.
rules:
  - ${rule}
checkBy: '2027-05-31'
`;
const faultsOf = (rule: string) =>
	faultsAfter({ ...LAW, 'regulated/credit.yaml': use(rule) }).map((fault) =>
		fault.replace('src/content/regulated/credit.yaml: ', ''),
	);

describe('what is said of a law', () => {
	test('has its source’s figures and days', () => {
		expect(
			faultsOf("{ says: 'Notice within 30 days.', from: '2025-02-02', sources: [law] }"),
		).toEqual([]);
	});

	test('cannot have another figure', () => {
		expect(faultsOf("{ says: 'Notice within 60 days.', sources: [law] }")).toEqual([
			'a rule states 60, which no finding of its sources has. Fix: name the source it is from, or correct it.',
		]);
	});

	test('cannot have another day', () => {
		expect(faultsOf("{ says: 'Notice.', from: '2026-02-02', sources: [law] }")).toEqual([
			'a rule states 2 February 2026, which no finding of its sources has. Fix: name the source it is from, or correct it.',
		]);
	});

	test('names a source that exists', () => {
		expect(faultsOf("{ says: 'Notice.', sources: [law, lore] }").join()).toContain(
			'a rule names an unknown source: lore',
		);
	});

	test('has to be looked up again in time', () => {
		const files = filesWith({
			...LAW,
			'regulated/credit.yaml': use('{ says: A, sources: [law] }'),
		});
		expect(overdueClaims(parseContent(files).set, '2027-06-01').map(formatFault).join()).toContain(
			'this law was to be checked again by 2027-05-31',
		);
	});
});

test('a guardrail names a source and a paragraph of the chapter on ethics', () => {
	const guardrail = (see: string, check: string) =>
		`name: Private\ncheck: ${check}\nsee: ${see}\nstandards: [{ name: A, source: law }]\n`;
	const ethics =
		'---\ntitle: Ethics\nlede: The truth.\n---\n\n<Anchor id="guardrail-privacy" />Keep data private.\n';
	const faults = (text: string) =>
		faultsAfter({ ...LAW, 'guide/ethics.mdx': ethics, 'guardrails/private.yaml': text });
	expect(faults(guardrail('guardrail-privacy', 'Look for it.'))).toEqual([]);
	expect(faults(guardrail('privacy', 'Look for it.')).join()).toContain('has no such anchor');
	expect(faults(guardrail('guardrail-privacy', 'Look 20 times.')).join()).toContain(
		'check has the figure 20',
	);
});
