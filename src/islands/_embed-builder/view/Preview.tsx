import { Component, createRef } from 'preact';
import { postOf, SECRET, type Embed } from '../core/codes.ts';
import type { Condition, Kind, State } from '../core/state.ts';
import { asPost, takeStyles } from './as-post.ts';
import { findingIn, type Finding } from './finding.ts';

interface Props {
	embed: Embed;
	kind: Kind;
	condition: Condition;
	width: State['width'];
	base: string;
	title: string;
}

/** Long enough for a slow phone; after that, something stands in the way. */
const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 200;
/** As WordPress does (wp-includes/js/wp-embed.js). */
const WORDPRESS_HEIGHTS_PX = [200, 1000] as const;

/** A window on a made-up post with the embed in it, and below it what was seen there. */
export class Preview extends Component<
	Props,
	{ finding?: Finding; shown?: string; html?: string }
> {
	#frame = createRef<HTMLIFrameElement>();
	#timer: ReturnType<typeof setInterval> | undefined;
	#heard: number | undefined;
	#seenAt: number | undefined;
	#observer: IntersectionObserver | undefined;

	/** The post; where the page is built nobody knows the origin, and the policy names none. */
	#post() {
		const { embed, kind, condition, base } = this.props;
		const origin = typeof location === 'undefined' ? "'self'" : location.origin;
		return postOf(embed, kind, condition, base, origin);
	}

	/** Plays the host that WordPress is, and looks until there is something to say. */
	#watch = () => {
		const post = this.#frame.current?.contentWindow as (Window & typeof globalThis) | null;
		if (!post) return;
		// A strict host allows none.
		if (this.props.condition !== 'policy') takeStyles(post);
		clearInterval(this.#timer);
		this.#heard = undefined;
		if (this.#seenAt !== undefined) this.#seenAt = Date.now();
		this.setState({ finding: 'waiting' });
		const inner = post.document.querySelector('iframe');
		if (this.props.condition === 'wordpress' && inner) {
			post.addEventListener('message', ({ data, source }: MessageEvent) => {
				const said = Object(data) as Readonly<Record<string, unknown>>;
				if (source !== inner.contentWindow || said['message'] !== 'height') return;
				if (said['secret'] !== SECRET) return;
				const [least, most] = WORDPRESS_HEIGHTS_PX;
				this.#heard = Math.min(Math.max(Number(said['value']) || 0, least), most);
				inner.height = String(this.#heard);
			});
		}
		this.#timer = setInterval(() => {
			// WordPress, too, tells a frame when it listens; what was said before is said again.
			if (this.props.condition === 'wordpress' && this.#heard === undefined)
				inner?.contentWindow?.postMessage({ message: 'ready', secret: SECRET }, '*');
			// A frame that nobody has come near is not fetched, so nothing can be late.
			const isLate = Date.now() - (this.#seenAt ?? Infinity) > PATIENCE_MS;
			const finding = findingIn(post.document, this.props.condition, this.#heard);
			if (!finding && !isLate) return;
			clearInterval(this.#timer);
			this.setState({ finding: finding ?? 'nothing' });
		}, LOOK_EVERY_MS);
	};

	/** Made once for a post: a frame that is handed its HTML anew loads anew. */
	#show(shown: string) {
		this.setState({ shown, html: asPost(shown) });
	}

	override componentDidMount() {
		this.#observer = new IntersectionObserver((entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) this.#seenAt ??= Date.now();
		});
		this.#observer.observe(this.base as Element);
		this.#show(this.#post());
	}

	override componentDidUpdate() {
		const shown = this.#post();
		// An empty state is what was rendered where the page was built.
		if (this.state.shown !== undefined && this.state.shown !== shown) this.#show(shown);
	}

	override componentWillUnmount() {
		clearInterval(this.#timer);
		this.#observer?.disconnect();
	}

	override render({ condition, width, title }: Props, { finding, html }: this['state']) {
		return (
			<div class={`embed-preview embed-preview-${width}`}>
				{html === undefined ? (
					<p class="embed-coming">Your post appears here as soon as you choose something.</p>
				) : (
					<iframe
						key={condition}
						ref={this.#frame}
						title={title}
						srcdoc={html}
						sandbox={condition === 'no-script' ? 'allow-same-origin allow-popups' : undefined}
						onLoad={this.#watch}
					/>
				)}
				<p class="tool-hint" role="status">
					{finding && WORDS[finding](this.#heard)}
				</p>
			</div>
		);
	}
}

const WORDS: Readonly<Record<Finding, (height?: number) => string>> = {
	waiting: () => 'Looking…',
	fits: () => 'Works: the tool came up, and the post gave it the height it asked for.',
	drawn: () => 'Works: the tool came up, at the height its code gives it.',
	clamped: (height) =>
		`Works without storage: the tool came up, and WordPress’s rule gave it ${height ?? 0} pixels${
			height === WORDPRESS_HEIGHTS_PX[1] ? '; the rest scrolls inside' : ''
		}.`,
	link: () => 'Works: without script the post has the link, and a plain frame the worked example.',
	nothing: () =>
		'Nothing was heard from the tool within ten seconds. Something here keeps frames or scripts out.',
};
