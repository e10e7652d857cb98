import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CURRENCIES, currencyOf } from '../../src/domain/currency.ts';
import { frameName } from '../../src/domain/embed-snippet.ts';
import { fileAt, readPage } from '../support/built-site.ts';
import { currencyFrames, currencyIn, otherFrames } from '../support/currency-frames.ts';
import { builtFile, firstLoad } from '../support/each-frame.ts';

const MOST_BYTES = 30_000;

const sizes = new Map<string, number>();
/** Bytes of a file as it is sent, asked for once: frames share theirs. */
function sizeOf(address: string, read: () => Buffer): number {
	const size = sizes.get(address) ?? gzipSync(read(), { level: 9 }).length;
	sizes.set(address, size);
	return size;
}

/** Settings whose tool takes a currency. */
const settings = otherFrames.filter((name) =>
	currencyFrames.some((frame) => frame.startsWith(`${name.split('/')[0] ?? ''}/`)),
);

test('a writer finds a frame in every currency, for every setting of a tool that works with money', () => {
	const expected = settings.flatMap((name) => {
		const [slug = '', preset] = name.split('/');
		return CURRENCIES.map(({ code }) => frameName({ slug }, { preset, currency: code }));
	});
	expect(currencyFrames).toEqual(expected.sort());
	expect(new Set(settings.map((name) => name.split('/')[0]))).toEqual(
		new Set(['bet-portfolio', 'metric-translator', 'salary-premium']),
	);
});

describe.each(settings)('the frame of %s in a currency', (setting) => {
	const frames = currencyFrames.filter((name) =>
		CURRENCIES.some(
			({ code }) => name === `${setting}${setting.includes('/') ? '-' : '/'}${code.toLowerCase()}`,
		),
	);

	test('arrives in 30 kB, with its styles and the script that brings it to life', () => {
		for (const name of frames) {
			const { modules, styles } = firstLoad(name);
			const bytes = [...modules, ...styles].map((address) =>
				sizeOf(address, () => builtFile(address)),
			);
			const page = sizeOf(name, () => readFileSync(fileAt(`/embed/${name}/`) ?? ''));
			expect(
				bytes.reduce((sum, size) => sum + size, page),
				name,
			).toBeLessThanOrEqual(MOST_BYTES);
		}
	});

	test('answers in that currency without script, and says what the setting’s own frame says', () => {
		const answerOf = (name: string) =>
			[...readPage(`/embed/${name}/`).document.querySelectorAll('.tool-sentence')]
				.map(({ textContent }) => textContent)
				.join('\n');
		/** A figure with whatever sign or code stands before it, and the way its digits are grouped. */
		const bare = (text: string) =>
			text.replaceAll(/(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}\s)(?=\d)|(?<=\d),(?=\d)/gu, '');
		const own = answerOf(setting);
		for (const name of frames) {
			const { symbol = '' } = currencyOf(currencyIn(name) ?? '') ?? {};
			const answer = answerOf(name);
			expect(bare(answer), name).toBe(bare(own));
			// A board of ideas may have no sum in its sentence.
			if (bare(own) !== own.replaceAll(/(?<=\d),(?=\d)/g, ''))
				expect(answer, name).toContain(symbol.trim());
		}
	});

	test('leads to the tool’s page in the same currency', () => {
		for (const name of frames) {
			const link = readPage(`/embed/${name}/`).document.querySelector('.embed-footer a');
			const address = new URL(link?.getAttribute('href') ?? '', 'https://site.example');
			expect(address.searchParams.get('currency'), name).toBe(currencyIn(name));
		}
	});
});
