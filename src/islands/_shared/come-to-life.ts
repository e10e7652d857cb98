import { h, type Attributes, type ComponentType } from 'preact';
import { sayFault, takeOver } from './take-over.ts';

/** What the page put inside the island; Preact leaves it alone. */
const Slot = ({ html }: { html: string }) =>
	h('astro-slot', { dangerouslySetInnerHTML: { __html: html } });
Slot.shouldComponentUpdate = () => false;

/**
 * How Astro brings an island to life. Stands in for `@astrojs/preact/client.js`, which can more (signals,
 * several slots, no markup of the server's) and takes half a kilobyte for it.
 */
export default (element: Element) =>
	(Component: ComponentType, props: Attributes, { default: html }: { default?: string }): void => {
		if (element.hasAttribute('ssr'))
			takeOver(h(Component, props, html ? h(Slot, { html }) : null), element);
	};

// What is thrown where nobody waits for it, in a click or in drawing. Browsers also tell here of
// observers that came too late, which is no error and holds none.
addEventListener('error', ({ error }) => {
	if (error) sayFault(true);
});
