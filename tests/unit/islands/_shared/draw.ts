// Says what Preact would pass over in silence: two rows with one key, markup that cannot nest.
import 'preact/debug';
import { render, type ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { openDocument } from './document.ts';

/**
 * Markup drawn into an empty page.
 *
 * @throws when Preact finds fault with it.
 */
export function draw(view: ComponentChildren): HTMLElement {
	const { body } = openDocument();
	vi.spyOn(console, 'error').mockImplementation((...said: readonly unknown[]) => {
		throw new Error(`Preact says: ${said.join(' ')}`);
	});
	render(view, body);
	return body;
}
