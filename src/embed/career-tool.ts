import { readMessage, readTheme, type ThemeMessage } from './protocol.ts';
import { reservedHeight } from './reserved-height.ts';

/** A tool, or one of its settings: `salary-premium/open-data`. */
const NAME = /^[a-z][a-z0-9-]{0,60}(\/[a-z0-9-]{1,60})?$/;
/** Longer than anything one of them can mean: an address that long would not be answered. */
const LONGEST = 99;

/**
 * `<career-tool name="…">` with a link inside: the link becomes a frame with the tool, as tall as the
 * tool is. Attributes and events are in docs/embed-contract.md.
 *
 * @param base Where the frames are: the folder this script came from.
 */
export function careerTool(base: URL) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		':host{display:block;min-height:0!important}iframe{display:block;width:100%;height:640px;border:0}',
	);

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
		/** Has spoken since it was last sent anywhere, so it hears what it is told. */
		#isLive = false;

		/** What stands in an attribute, where it stands. */
		#said = (name: string) => this.getAttribute(name) ?? '';

		#address(): string | undefined {
			const name = this.#said('name');
			if (!NAME.test(name)) return undefined;
			const [query = '', ...fragment] = this.#said('settings').split('#');
			const address = new URL(`${name}/`, base);
			const params = new URLSearchParams(query);
			for (const key of ['theme', 'accent', 'numbers', 'currency']) {
				const said = this.#said(key);
				if (said && said.length <= LONGEST) params.set(key, said);
			}
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
				this.#isLive = true;
				frame.style.height = `${message.height}px`;
				this.#nameFrame(frame);
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

		/** Again once it speaks: where this script came first, the link inside was not read yet. */
		#nameFrame(frame: HTMLIFrameElement) {
			frame.title = this.#said('title') || this.textContent.trim() || this.#said('name');
		}

		#makeFrame(): HTMLIFrameElement {
			const frame = document.createElement('iframe');
			this.#nameFrame(frame);
			frame.loading = 'lazy';
			frame.allow = 'clipboard-write';
			frame.referrerPolicy = 'strict-origin-when-cross-origin';
			frame.setAttribute(
				'sandbox',
				'allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox',
			);
			const shadow = this.attachShadow({ mode: 'open' });
			shadow.adoptedStyleSheets = [sheet];
			// As wide as the frame and without a height, so that it can be watched while that is set.
			const ruler = document.createElement('div');
			shadow.append(ruler, frame, document.createElement('slot'));
			const reserve = () => {
				const { clientWidth } = ruler;
				if (clientWidth && !this.#isLive)
					frame.style.height = `${reservedHeight(clientWidth, this.#said('heights'))}px`;
			};
			// At once, so that no other height is ever painted, and again while the width changes.
			reserve();
			new ResizeObserver(reserve).observe(ruler);
			return frame;
		}

		#show() {
			const address = this.#address();
			if (!address || !this.isConnected) return;
			this.#frame ??= this.#makeFrame();
			if (this.#frame.src === address) return;
			this.#isLive = false;
			this.#frame.src = address;
		}

		connectedCallback() {
			addEventListener('message', this.#hear);
			this.#show();
		}

		connectedMoveCallback() {
			// Moved as it is, by `moveBefore`: the frame lives on.
		}

		disconnectedCallback() {
			removeEventListener('message', this.#hear);
			this.#isLive = false;
		}

		attributeChangedCallback(name: string, before: string | null, now: string | null) {
			if (before === now) return;
			if (name === 'theme' && this.#isLive) {
				const message: ThemeMessage = {
					type: 'five-truths:theme',
					v: 1,
					theme: readTheme(now) ?? 'auto',
				};
				this.#frame?.contentWindow?.postMessage(message, '*');
			} else this.#show();
		}
	};
}
