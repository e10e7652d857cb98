import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
	codeOf,
	embedOf,
	postOf,
	SECRET,
	type Tool,
} from '../../../../src/islands/_embed-builder/core/codes.ts';
import {
	CONDITIONS,
	initialState,
	openLink,
	reduce,
	writeLink,
	type State,
} from '../../../../src/islands/_embed-builder/core/state.ts';

const SITE = 'https://site.example/repo/';
const preset = (id: string, settings: string) => ({
	id,
	name: id,
	title: `Pay: ${id}`,
	choice: { settings, preset: settings ? id : undefined },
	page: settings ? `tools/pay/${id}/` : 'tools/pay/',
	picture: `pictures/pay/${id}.png`,
	alt: `A bar for ${id}`,
	heights: [[320, 900]] as const,
});
const TOOLS: readonly Tool[] = [
	{
		slug: 'pay',
		title: 'Pay',
		takesCurrency: true,
		presets: [preset('start', ''), preset('ads', '?premium=ads')],
	},
	{ slug: 'quiz', title: 'Quiz', takesCurrency: false, presets: [preset('all', '')] },
];
const embed = (choices: Partial<State>) =>
	embedOf({ ...initialState, ...choices }, TOOLS, ['de'], ['EUR'], (text) => text === 'teal');
const parsed = (html: string) => parseHTML(html).document;

describe('what a writer chose', () => {
	test('becomes the code, in each of its kinds', () => {
		const ads = embed({ preset: 'ads', theme: 'dark', accent: ' teal ', numbers: 'de' });
		expect(codeOf(ads, 'script', SITE)).toMatch(
			/^<career-tool name="pay\/ads" theme="dark" accent="teal" numbers="de"/,
		);
		expect(codeOf(ads, 'frame-address', SITE)).toBe(
			`${SITE}embed/pay/ads/?theme=dark&accent=teal&numbers=de`,
		);
		expect(codeOf(ads, 'frame', SITE)).toContain(
			`src="${SITE}embed/pay/ads/?theme=dark&amp;accent=teal&amp;numbers=de"`,
		);
		expect(codeOf(ads, 'address', SITE)).toBe(`${SITE}tools/pay/ads/`);
		expect(codeOf(ads, 'markdown', SITE)).toBe(
			`[![A bar for ads](${SITE}pictures/pay/ads.png)](${SITE}tools/pay/?premium=ads)\n\n` +
				`[Pay: ads, by Five Truths](${SITE}tools/pay/?premium=ads)`,
		);
	});

	test('that no list has stands for the start, and never for another’s', () => {
		const nothing = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'));
		fc.assert(
			fc.property(nothing, nothing, nothing, nothing, (tool, preset, numbers, currency) => {
				const { embedded, choice } = embed({
					tool,
					preset,
					numbers,
					currency,
					accent: 'no colour',
				});
				expect(['pay', 'quiz']).toContain(embedded.slug);
				expect(choice.accent).toBeUndefined();
				expect([undefined, 'de']).toContain(choice.numbers);
				expect([undefined, 'EUR']).toContain(choice.currency);
			}),
		);
		expect(embed({ tool: 'no such tool' }).embedded.slug).toBe('pay');
		expect(embed({ tool: 'pay', preset: 'no such setting' }).preset.id).toBe('start');
	});

	test('a currency is only for tools that work with money', () => {
		expect(embed({ tool: 'pay', currency: 'EUR' }).choice.currency).toBe('EUR');
		expect(embed({ tool: 'quiz', currency: 'EUR' }).choice.currency).toBeUndefined();
	});

	test('another tool begins at its own start, the same tool keeps its setting', () => {
		const chosen = { ...initialState, tool: 'pay', preset: 'ads', currency: 'EUR' };
		const choose = (choices: Partial<State>) => reduce(chosen, { type: 'chosen', choices });
		expect(choose({ tool: 'quiz' })).toMatchObject({ tool: 'quiz', preset: '', currency: '' });
		expect(choose({ tool: 'pay' })).toMatchObject({ preset: 'ads', currency: 'EUR' });
		expect(choose({ theme: 'dark' })).toMatchObject({ preset: 'ads', theme: 'dark' });
	});
});

describe('the address of the builder', () => {
	test('brings the choices back, and keeps what is not ours', () => {
		const short = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() === text);
		const states = fc.record({
			...Object.fromEntries(
				['tool', 'preset', 'accent', 'numbers', 'currency'].map((name) => [name, short]),
			),
			theme: fc.constantFrom('light', 'dark'),
			condition: fc.constantFrom(...CONDITIONS),
		});
		fc.assert(
			fc.property(states, (choices) => {
				const state = { ...initialState, ...choices } as State;
				const address = writeLink(state, { search: '?utm_source=blog', hash: '#hosts' });
				expect(address.search).toContain('utm_source=blog');
				expect(address.hash).toBe('#hosts');
				const action = openLink(address);
				expect(action && reduce(initialState, action)).toEqual(state);
			}),
		);
	});

	test('says nothing where it says nothing of ours, whatever else stands in it', () => {
		for (const search of [
			'',
			'?',
			'?a=1',
			'?theme=neon',
			'?kind=%00',
			'?width=9',
			`?tool=${'a'.repeat(61)}`,
		])
			expect(openLink({ search, hash: '' }), search).toBeUndefined();
	});
});

describe('a made-up post', () => {
	test('has the code in it, and one thing in a host’s way at a time', () => {
		const post = (condition: State['condition'], kind: State['kind'] = 'script') =>
			parsed(postOf(embed({ preset: 'ads' }), kind, condition, SITE, 'https://site.example'));
		expect(post('post').querySelector('career-tool')?.getAttribute('name')).toBe('pay/ads');
		expect(post('post', 'frame').querySelector('iframe')).not.toBeNull();
		const inWordPress = post('wordpress').querySelector('iframe');
		expect(inWordPress?.getAttribute('sandbox')).toBe('allow-scripts');
		expect(inWordPress?.getAttribute('src')).toBe(`${SITE}embed/pay/ads/#?secret=${SECRET}`);
		const policy = post('policy').querySelector('meta[http-equiv]')?.getAttribute('content');
		expect(policy).toBe(
			"default-src 'none'; script-src https://site.example; frame-src https://site.example; " +
				'style-src https://site.example',
		);
		expect(post('no-script').querySelectorAll('career-tool, body > iframe')).toHaveLength(2);
	});

	test('stays one post, whatever the site’s address and the title hold', () => {
		const nasty = '"><script>alert(1)</script>';
		const [pay] = TOOLS;
		const tools = [{ ...pay, presets: [{ ...preset('start', ''), title: nasty }] }] as Tool[];
		for (const condition of CONDITIONS) {
			const chosen = embedOf(initialState, tools, [], [], () => true);
			const document = parsed(postOf(chosen, 'script', condition, SITE, 'https://site.example'));
			const scripts = [...document.querySelectorAll('script')];
			expect(scripts.filter((script) => !script.hasAttribute('src'))).toEqual([]);
		}
	});
});
