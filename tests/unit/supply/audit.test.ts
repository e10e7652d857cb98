import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { advisoriesOf, faultsOf } from '../../../scripts/audit/judge.mjs';

const HOLE = 'GHSA-aaaa-bbbb-cccc';
const url = `https://advisories.example/${HOLE}`;
const advisory = { name: 'inner', severity: 'high', title: 'Reads too far', url };
/** As npm 11 prints it: `outer` is told because of `inner`, which has the hole. */
const report = {
	auditReportVersion: 2,
	vulnerabilities: {
		outer: { name: 'outer', severity: 'high', via: ['inner'] },
		inner: { name: 'inner', severity: 'high', via: [advisory, advisory] },
	},
};
const exception = {
	id: HOLE,
	package: 'inner',
	why: 'Never reads foreign input.',
	until: '2027-01-31',
};

describe('whoever asks whether a dependency has a known hole', () => {
	const advisories = advisoriesOf(report) ?? [];

	test('is told each once, under the package that has it', () => {
		expect(advisories.map(({ id, package: name }) => [id, name])).toEqual([[HOLE, 'inner']]);
	});

	test('is told when the registry gave no answer, which is not “none”', () => {
		expect(advisoriesOf({})).toBeUndefined();
		expect(advisoriesOf({ vulnerabilities: {} })).toEqual([]);
	});

	test.each([
		['one that nothing explains', [], '2026-11-26', /inner: Reads too far \(high/],
		['one explained until a day that is over', [exception], '2027-02-01', /ran out on 2027-01-31/],
		[
			'an explanation of what is gone',
			[exception, { ...exception, package: 'other' }],
			'2026-11-26',
			/other: GHSA-aaaa-bbbb-cccc is gone/,
		],
	])('is told %s', (_what, exceptions, today, fault) => {
		const faults = faultsOf(advisories, exceptions, today);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(fault);
	});

	test('is told nothing of one that is explained', () => {
		expect(faultsOf(advisories, [exception], '2027-01-31')).toEqual([]);
	});
});

test('every exception is explained where people look: in SECURITY.md', () => {
	const explained = readFileSync('SECURITY.md', 'utf8');
	const committed = JSON.parse(readFileSync('scripts/audit/exceptions.json', 'utf8')) as {
		id: string;
		why: string;
		until: string;
	}[];
	for (const { id, why, until } of committed) {
		expect(explained).toContain(id);
		expect(why.length).toBeGreaterThan(20);
		expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	}
});
