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

/** A made-up post as a frame's `srcdoc` takes it. */
export const asPost = (html: string): string => policy.createHTML(html);
