import { afterEach, expect, test, vi } from 'vitest';
import IntervalBar from '../../../src/components/IntervalBar.tsx';
import { draw } from '../islands/_shared/draw.ts';

afterEach(() => vi.unstubAllGlobals());

const scale = { min: -10, max: 40 };
const bar = (props: Partial<Parameters<typeof IntervalBar>[0]>) =>
	draw(<IntervalBar interval={{}} scale={scale} text="4.8%, −10 to 18.1" {...props} />);

test('draws a band from end to end, a dot at the centre and a line at zero', () => {
	const page = bar({ interval: { low: -10, central: 5, high: 20 } });
	const band = page.querySelector('.interval-bar-band');
	expect([band?.getAttribute('x'), band?.getAttribute('width')]).toEqual(['0%', '60%']);
	expect(page.querySelector('.interval-bar-dot')?.getAttribute('cx')).toBe('30%');
	expect(page.querySelector('.interval-bar-zero')?.getAttribute('x1')).toBe('20%');
});

test('says its figures to those who do not see it', () => {
	const svg = bar({ interval: { low: 1, high: 2 } }).querySelector('svg');
	expect(svg?.getAttribute('role')).toBe('img');
	expect(svg?.getAttribute('aria-label')).toBe('4.8%, −10 to 18.1');
});

test('has no line at zero where the scale does not cross it', () => {
	expect(
		bar({ interval: { low: 1, high: 2 }, scale: { min: 0, max: 4 } }).querySelector(
			'.interval-bar-zero',
		),
	).toBeNull();
});

test('breaks the outline where an end is not known', () => {
	const band = bar({ interval: { high: 20 } }).querySelector('.interval-bar-band');
	expect(band?.getAttribute('class')).toContain('interval-bar-open');
	expect([band?.getAttribute('x'), band?.getAttribute('width')]).toEqual(['0%', '60%']);
});

test('draws a lone centre as a dot without a band', () => {
	const page = bar({ interval: { central: 20 } });
	expect(page.querySelector('.interval-bar-band')).toBeNull();
	expect(page.querySelector('.interval-bar-dot')).not.toBeNull();
});

test('labels its ends and marks the reader’s figure', () => {
	const page = bar({
		interval: { low: -10, high: 40 },
		labels: { low: '−£8,500', high: '£34,000' },
		mark: 15,
	});
	expect([...page.querySelectorAll('text')].map((label) => label.textContent)).toEqual([
		'−£8,500',
		'£34,000',
	]);
	expect(page.querySelector('.interval-bar-mark')?.getAttribute('x1')).toBe('50%');
});

test('uses attributes only: the Content Security Policy forbids styles', () => {
	expect(bar({ interval: { low: 1, high: 2 } }).querySelector('[style]')).toBeNull();
});
