import { expect, test } from 'vitest';
import { readPage } from '../support/built-site.ts';
import { pagePaths } from '../support/each-page.ts';

const INLINE =
	'a:not(.evidence-link), b, strong, em, code, span:not(.visually-hidden, .anchor), button.term';

/** Text beside an element, as far as the next element. */
const beside = (node: ChildNode | null) => (node?.nodeType === 3 ? (node.textContent ?? '') : '');

/*
 * The templates follow JSX: a line break between words is no space, so `{' '}` must stand there.
 * A formatter that breaks a line could join two words without anybody seeing it in the source.
 */
test.each(pagePaths)('no two words run together on %s, and no full stop stands alone', (path) => {
	const { document } = readPage(path);
	const faults = [...document.querySelectorAll(`main :is(${INLINE})`)].flatMap((element) => {
		const words = element.textContent.trim();
		const before = beside(element.previousSibling);
		const after = beside(element.nextSibling);
		const isJoined =
			/[\p{L}\p{N}.,:;!?]$/u.test(before + (words && '')) && /^[\p{L}\p{N}]/u.test(words)
				? `${before.slice(-15)}|${words.slice(0, 15)}`
				: /^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}.,:;!?]$/u.test(words)
					? `${words.slice(-15)}|${after.slice(0, 15)}`
					: /^\s[.,;:)]/.test(after) || (before.trimEnd().endsWith('(') && /\s$/.test(before))
						? `${words.slice(-15)}|${after.slice(0, 5)}`
						: '';
		return isJoined && !element.closest('pre, svg, textarea') ? [isJoined] : [];
	});
	expect(faults).toEqual([]);
});

test.each(pagePaths)('no number runs into a word on %s', (path) => {
	const html = readPage(path).html.replace(/<(script|style|textarea|svg)[^]*?<\/\1>/g, '');
	const texts = [...html.matchAll(/>([^<]+)</g)].map(([, text]) => text ?? '');
	expect(texts.flatMap((text) => text.match(/\d[a-z]{4,}/g) ?? [])).toEqual([]);
});
