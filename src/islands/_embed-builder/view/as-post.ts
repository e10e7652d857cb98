interface TrustedTypes {
	createPolicy(name: string, rules: { createHTML: (html: string) => string }): typeof AS_WRITTEN;
}

/** Every part of a made-up post is escaped where it is put together (`core/codes.ts`). */
const AS_WRITTEN = { createHTML: (html: string) => html };

/** Browsers that know Trusted Types take a frame's HTML only from the one policy the site allows. */
const policy =
	(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
		'post-preview',
		AS_WRITTEN,
	) ?? AS_WRITTEN;

/**
 * A made-up post as a frame's `srcdoc` takes it. The frame is under this page's policy, which refuses
 * styles in HTML: those of the code are set aside for `takeStyles`.
 */
export const asPost = (html: string): string =>
	policy.createHTML(
		html
			.replaceAll(' style="', ' data-style="')
			.replace(
				/<style>(.*?)<\/style>/gs,
				(_, css: string) => `<template data-style="${css.replaceAll('"', '&quot;')}"></template>`,
			),
	);

/** Puts to work what the code says of its own looks, by script, as a policy allows. */
export function takeStyles(post: Window & typeof globalThis): void {
	for (const element of post.document.querySelectorAll<HTMLElement>('[data-style]')) {
		const css = element.dataset['style'] ?? '';
		if (element.localName !== 'template') {
			element.style.cssText = css;
			continue;
		}
		const sheet = new post.CSSStyleSheet();
		sheet.replaceSync(css);
		post.document.adoptedStyleSheets.push(sheet);
	}
}
