import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/** A page without a browser: what Preact and the tools ask of one. */
export function openDocument(address = 'https://five.example/tools/salary-premium/') {
	const { document, Event, HTMLElement, HTMLInputElement, HTMLTextAreaElement } = parseHTML(
		'<!doctype html><html><body></body></html>',
	);
	// linkedom knows none of these; browsers do.
	const listen = Reflect.get(HTMLElement.prototype, 'addEventListener') as (
		name: string,
		listener: (event: Event) => void,
	) => void;
	Object.assign(HTMLElement.prototype, {
		addEventListener(this: HTMLElement, name: string, listener: (event: Event) => void) {
			listen.call(this, name, (event) => listener.call(this, event));
		},
	});
	Object.defineProperty(HTMLInputElement.prototype, 'defaultValue', {
		configurable: true,
		get(this: HTMLInputElement) {
			return this.getAttribute('value') ?? '';
		},
		set(this: HTMLInputElement, value: string) {
			this.setAttribute('value', value);
		},
	});
	Object.assign(HTMLTextAreaElement.prototype, { select: () => undefined });
	const url = new URL(address);
	const written: string[] = [];
	const listeners = new Map<string, () => void>();
	const reported: unknown[] = [];
	vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
	vi.stubGlobal('document', document);
	vi.stubGlobal('Event', Event);
	vi.stubGlobal('location', url);
	vi.stubGlobal('addEventListener', (name: string, listener: () => void) =>
		listeners.set(name, listener),
	);
	vi.stubGlobal('history', {
		state: null,
		replaceState: (_: unknown, __: string, path: string) => {
			written.push(path);
			const next = new URL(path, url);
			url.search = next.search;
			url.hash = next.hash;
		},
	});
	return { body: document.body, url, written, listeners, reported };
}

/** What somebody types into a field. */
export function type(input: Element | null, text: string): void {
	(input as HTMLInputElement).value = text;
	input?.dispatchEvent(new Event('input', { bubbles: true }));
}
