import { readMessage, readTheme, type ThemeMessage } from './protocol.ts';

const SLUG = /^[a-z][a-z0-9-]{0,60}$/;
/** Reserved where the element does not say what its tool needs. */
const HEIGHT_PX = 640;

/** `320:1180 640:900`: the height at a width, in between by a straight line. */
function heightAt(width: number, heights: string): number {
	let below: readonly [width: number, height: number] | undefined;
	for (const [, w, h] of heights.matchAll(/(\d{2,4}):(\d{2,5})/g)) {
		const [at, height] = [Number(w), Number(h)];
		if (width <= at) {
			const [from, start] = below ?? [at, height];
			return Math.round(
				at > from ? start + ((height - start) * (width - from)) / (at - from) : height,
			);
		}
		below = [at, height];
	}
	return below?.[1] ?? HEIGHT_PX;
}

/**
 * `<career-tool name="…">` with a link inside: the link becomes a frame with the tool, as tall as the
 * tool is. Attributes and events are in docs/embed-contract.md.
 *
 * @param base Where the frames are: the folder this script came from.
 */
export function careerTool(base: URL) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(':host{display:block}iframe{display:block;width:100%;border:0}');

	return class CareerTool extends HTMLElement {
		static observedAttributes = [
			'name',
			'settings',
			'theme',
			'accent',
			'numbers',
			'currency',
			'share-results',
		];
		#frame: HTMLIFrameElement | undefined;

		/** What stands in an attribute, where it stands. */
		#said = (name: string) => this.getAttribute(name) ?? '';

		#address(): string | undefined {
			const name = this.#said('name');
			if (!SLUG.test(name)) return undefined;
			const [query = '', ...fragment] = this.#said('settings').split('#');
			const address = new URL(`${name}/`, base);
			const params = new URLSearchParams(query);
			for (const key of ['theme', 'accent', 'numbers', 'currency'])
				if (this.#said(key)) params.set(key, this.#said(key));
			if (this.hasAttribute('share-results')) params.set('share', '1');
			address.search = params.toString();
			address.hash = fragment.join('#');
			return address.href;
		}

		#hear = ({ source, origin, data }: MessageEvent) => {
			// A frame in a sandbox, as hosts may put around us, has the origin "null".
			const frame = this.#frame;
			if (source !== frame?.contentWindow || !['null', base.origin].includes(origin)) return;
			const message = readMessage(data);
			if (message?.type === 'five-truths:height') {
				frame.style.height = `${message.height}px`;
				// The frame lives, so the link has done its work.
				this.shadowRoot?.querySelector('slot')?.remove();
			}
			if (message?.type === 'five-truths:result' && this.hasAttribute('share-results'))
				this.dispatchEvent(
					new CustomEvent('career-tool-result', {
						bubbles: true,
						detail: { tool: this.#said('name'), sentence: message.sentence },
					}),
				);
		};

		connectedCallback() {
			addEventListener('message', this.#hear);
			const address = this.#address();
			if (this.#frame || !address) return;
			const frame = document.createElement('iframe');
			frame.title = this.#said('title') || this.textContent.trim() || this.#said('name');
			frame.loading = 'lazy';
			frame.allow = 'clipboard-write';
			frame.referrerPolicy = 'strict-origin-when-cross-origin';
			frame.setAttribute(
				'sandbox',
				'allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox',
			);
			frame.style.height = `${heightAt(this.clientWidth || 640, this.#said('heights'))}px`;
			frame.src = address;
			this.#frame = frame;
			const shadow = this.attachShadow({ mode: 'open' });
			shadow.adoptedStyleSheets = [sheet];
			shadow.append(frame, document.createElement('slot'));
		}

		disconnectedCallback() {
			removeEventListener('message', this.#hear);
		}

		attributeChangedCallback(name: string, before: string | null, now: string | null) {
			const address = this.#address();
			if (!this.#frame || before === now || !address) return;
			const theme = readTheme(now ?? 'auto');
			if (name === 'theme' && theme) {
				const message: ThemeMessage = { type: 'five-truths:theme', v: 1, theme };
				this.#frame.contentWindow?.postMessage(message, '*');
			} else this.#frame.src = address;
		}
	};
}
