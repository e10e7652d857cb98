import type { Condition } from '../core/state.ts';

/** What became of an embed in a made-up post. */
export type Finding = 'waiting' | 'fits' | 'drawn' | 'clamped' | 'link' | 'nothing';

/**
 * What can be seen in the post by now; undefined while nothing can.
 *
 * @param heard The height WordPress's rule gave the frame, in pixels.
 */
export function findingIn(
	post: Document,
	condition: Condition,
	heard: number | undefined,
): Finding | undefined {
	if (condition === 'wordpress') return heard === undefined ? undefined : 'clamped';
	const element = post.querySelector('career-tool');
	if (condition === 'no-script') {
		const worked = post.querySelector('iframe')?.contentDocument?.querySelector('.tool-sentence');
		return worked && element?.querySelector('a') ? 'link' : undefined;
	}
	if (!element) {
		const inner = post.querySelector('iframe')?.contentDocument;
		return inner?.querySelector('astro-island:not([ssr])') ? 'drawn' : undefined;
	}
	// The element takes its slot away once its frame has said how tall it is.
	const root = element.shadowRoot;
	return root?.querySelector('iframe') && !root.querySelector('slot') ? 'fits' : undefined;
}
