import { describe, expect, test, vi } from 'vitest';
import { readTheme } from '../../src/embed/protocol.ts';
import { parseMoney } from '../../src/domain/money.ts';
import { CURRENCIES } from '../../src/domain/currency.ts';
import { parseNumber } from '../../src/domain/number-text.ts';
import type { Address } from '../../src/domain/query-codec.ts';
import { HOSTILE_INPUTS, inAddress, NEVER_SHOWN, shortly } from '../support/hostile-inputs.ts';

interface Codec {
	readonly openLink: (address: Address) => unknown;
	readonly writeLink: (state: unknown, address: Address) => Address;
}
interface Core {
	readonly initialState: unknown;
	readonly reduce: (state: unknown, action: unknown) => unknown;
}

/* Whatever has an island has these two files, so that a new tool is tried unasked. */
const codecs = import.meta.glob<Codec>('../../src/islands/*/view/later.ts');
const cores = import.meta.glob<Core>('../../src/islands/*/core/state.ts');

/** The names of the parameters that a tool asks an address for. */
function parametersOf({ openLink }: Codec): readonly string[] {
	const asked = new Set<string>();
	const get = vi.spyOn(URLSearchParams.prototype, 'get').mockImplementation((name) => {
		asked.add(name);
		return null;
	});
	openLink({ search: '?a=b', hash: '#a=b' });
	get.mockRestore();
	return [...asked];
}

test('there are a hundred hostile inputs and more, none twice', () => {
	const inputs = HOSTILE_INPUTS.map(({ input }) => input);
	expect(inputs.length).toBeGreaterThanOrEqual(100);
	expect(new Set(inputs).size).toBe(inputs.length);
});

describe.each(Object.keys(codecs))('the links of %s', async (path) => {
	const codec = (await codecs[path]?.()) as Codec;
	const core = (await cores[path.replace('view/later', 'core/state')]?.()) as Core;
	const parameters = parametersOf(codec);

	/** The address of the state that an address opens. */
	function reopened(address: Address): Address {
		const action = codec.openLink(address);
		const state = action === undefined ? core.initialState : core.reduce(core.initialState, action);
		return codec.writeLink(state, { search: '', hash: '' });
	}

	test('ask for something', () => {
		expect(parameters.length).toBeGreaterThan(0);
	});

	test.each(parameters)(
		'are read whatever ?%1$s= and #%1$s= hold, and written as they are read again',
		(name) => {
			for (const { input } of HOSTILE_INPUTS)
				for (const value of [inAddress(input), input]) {
					const both = `${name}=${value}&${name}=2&${value}=${name}&${value}`;
					const started = performance.now();
					const link = reopened({ search: `?${both}`, hash: `#${both}` });
					expect(performance.now() - started, shortly(input)).toBeLessThan(500);
					expect(reopened(link), shortly(input)).toEqual(link);
					if (!NEVER_SHOWN.test(input))
						expect(decodeURIComponent(link.search + link.hash), shortly(input)).not.toMatch(
							NEVER_SHOWN,
						);
				}
		},
	);

	test('leave every object as it was', () => {
		expect(Object.keys(Object.prototype)).toEqual([]);
		expect(({} as Record<string, unknown>)['x']).toBeUndefined();
	});
});

describe.each(HOSTILE_INPUTS.map(({ kind, input }) => [kind, shortly(input), input] as const))(
	'%s: %s',
	(_kind, _name, input) => {
		test('is money or a message, in every currency, at once', () => {
			for (const currency of CURRENCIES) {
				const started = performance.now();
				const read = parseMoney(input, currency);
				expect(performance.now() - started).toBeLessThan(500);
				if (typeof read === 'string') expect(read).toMatch(/^(?:Enter|The marks) .*\.$/);
				else expect(read.digits).toBeGreaterThanOrEqual(0n);
			}
		});

		test('is a number within its limits or none', () => {
			const read = parseNumber(input, { min: -100, max: 1000 }, 2);
			if (read === undefined) return;
			expect(Number.isSafeInteger(read)).toBe(true);
			expect(Object.is(read, -0)).toBe(false);
			expect(read).toBeGreaterThanOrEqual(-10_000);
			expect(read).toBeLessThanOrEqual(100_000);
		});

		test('is no theme', () => {
			expect(readTheme(input)).toBeUndefined();
		});
	},
);
