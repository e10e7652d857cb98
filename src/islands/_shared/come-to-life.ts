import { h, type Attributes, type ComponentType } from 'preact';
import { sayFault, takeOver } from './take-over.ts';

/** What the page put inside the island; Preact leaves it alone. */
const Slot = ({ name, html }: { name?: string; html: string }) =>
	h('astro-slot', { name, dangerouslySetInnerHTML: { __html: html } });
Slot.shouldComponentUpdate = () => false;

type Slots = Readonly<Record<string, string>>;

/**
 * How Astro brings an island to life. Stands in for `@astrojs/preact/client.js`, which can more (signals,
 * markup that no server made) and takes a third of a kilobyte for it.
 */
export default (element: Element) =>
	(Component: ComponentType, props: Attributes, { default: html, ...named }: Slots): void => {
		if (!element.hasAttribute('ssr')) return;
		const slots = Object.fromEntries(
			Object.entries(named).map(([name, inner]) => [name, h(Slot, { name, html: inner })]),
		);
		takeOver(h(Component, { ...props, ...slots }, html ? h(Slot, { html }) : null), element);
	};

// What is thrown where nobody waits for it, in a click or in drawing. Browsers also tell here of
// observers that came too late, which is no error and holds none.
addEventListener('error', ({ error }) => {
	if (error) sayFault(true);
});
