import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findingIn } from '../../../../src/islands/_embed-builder/view/finding.ts';

const post = (body: string) => parseHTML(`<!doctype html><body>${body}</body>`).document;
/** A post whose frame has this page in it, as far as the post may look. */
function postAround(page: string, more = '') {
	const document = post(`${more}<iframe></iframe>`);
	Object.assign(document.querySelector('iframe') ?? {}, { contentDocument: post(page) });
	return document;
}
function postWithElement(shadow: string) {
	const document = post('<career-tool><a href="/">Pay</a></career-tool>');
	const root = document.querySelector('career-tool')?.attachShadow({ mode: 'open' });
	if (root) root.innerHTML = shadow;
	return document;
}

describe('the self-test says that it works', () => {
	test('when the element has taken its link away, as it does once its frame has spoken', () => {
		expect(findingIn(postWithElement('<iframe></iframe><slot></slot>'), 'post', undefined)).toBe(
			undefined,
		);
		expect(findingIn(postWithElement('<iframe></iframe>'), 'post', undefined)).toBe('fits');
		expect(findingIn(post('<career-tool></career-tool>'), 'policy', undefined)).toBeUndefined();
	});

	test('when a plain frame’s tool has come to life', () => {
		expect(findingIn(postAround('<astro-island ssr></astro-island>'), 'post', undefined)).toBe(
			undefined,
		);
		expect(findingIn(postAround('<astro-island></astro-island>'), 'post', undefined)).toBe('drawn');
	});

	test('in WordPress when the height was heard, which no look into the frame can tell', () => {
		expect(findingIn(post(''), 'wordpress', undefined)).toBeUndefined();
		expect(findingIn(post(''), 'wordpress', 900)).toBe('clamped');
	});

	test('without script when there is a link and a worked example, and not with one of them', () => {
		const answer = '<p class="tool-sentence">10%</p>';
		const element = '<career-tool><a href="/">Pay</a></career-tool>';
		expect(findingIn(postAround(answer, element), 'no-script', undefined)).toBe('link');
		expect(findingIn(postAround('', element), 'no-script', undefined)).toBeUndefined();
		expect(findingIn(postAround(answer), 'no-script', undefined)).toBeUndefined();
	});
});
