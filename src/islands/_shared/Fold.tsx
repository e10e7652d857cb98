import { Component, render, type ComponentChildren } from 'preact';
import { Guard } from './Guard.tsx';
import { takeOver } from './take-over.ts';
import { typedIn } from './typed-in.ts';

interface Props {
	title: string;
	/** Nobody is typing: the time to draw what is folded away. */
	isSettled: boolean;
	children: ComponentChildren;
}

const { trustedTypes } = globalThis as { trustedTypes?: { emptyHTML: string } };
/** Leaves the markup of the part to itself; no markup is all that the page's policy lets a script set. */
const LEFT_ALONE = { __html: trustedTypes?.emptyHTML ?? '' };

/** Safari knows no idle time. */
const whenIdle = (work: () => void) => {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
	else setTimeout(work);
};

/**
 * A part that is folded away until a reader wants it. While it is closed it is not drawn anew with
 * each keystroke, only when typing has stopped, and when it is opened or printed.
 *
 * In a browser the part is a tree of its own, so that it costs nothing while the answer around it takes
 * over what the server made: the part does that when it is first drawn.
 */
export class Fold extends Component<Props> {
	/** What the server's markup shows. */
	#first = this.props.children;
	#isTaken = false;

	#draw = () => {
		// Not there any more, where the answer has closed around it.
		const part = (this.base as Element | null)?.lastElementChild;
		if (!part) return;
		if (!this.#isTaken && part.firstChild) takeOver(<Guard>{this.#first}</Guard>, part);
		this.#isTaken = true;
		render(<Guard>{this.props.children}</Guard>, part);
	};

	#isOpen = () => (this.base as HTMLDetailsElement).open;

	override componentDidMount() {
		const { base } = this;
		const isNew = !(base as Element).lastElementChild?.firstChild;
		if (isNew || this.#isOpen() || typedIn(base as Element).length > 0) this.#draw();
		addEventListener('beforeprint', this.#draw);
	}

	override shouldComponentUpdate({ isSettled }: Props) {
		return this.#isOpen() || isSettled;
	}

	override componentDidUpdate() {
		if (this.#isOpen()) this.#draw();
		else whenIdle(this.#draw);
	}

	override render() {
		const { title, children } = this.props;
		return (
			<details onToggle={this.#draw}>
				<summary>{title}</summary>
				{typeof document === 'undefined' ? (
					<div class="tool-fold">{children}</div>
				) : (
					<div class="tool-fold" dangerouslySetInnerHTML={LEFT_ALONE} />
				)}
			</details>
		);
	}
}
