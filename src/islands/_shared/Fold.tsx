import { Component, type ComponentChildren } from 'preact';

interface Props {
	title: string;
	/** Nobody is typing: the time to draw what is folded away. */
	isSettled: boolean;
	children: ComponentChildren;
}

/**
 * A part that is folded away until a reader wants it. While it is closed it is not drawn anew with
 * each keystroke, only when typing has stopped, and when it is opened or printed.
 */
export class Fold extends Component<Props> {
	#isOpen = false;

	#toggle = (event: Event) => {
		this.#isOpen = (event.currentTarget as HTMLDetailsElement).open;
		this.forceUpdate();
	};

	override componentDidMount() {
		const { open } = this.base as HTMLDetailsElement;
		this.#isOpen = open;
		addEventListener('beforeprint', () => this.forceUpdate());
	}

	override shouldComponentUpdate({ isSettled }: Props) {
		return this.#isOpen || isSettled;
	}

	override render() {
		const { title, children } = this.props;
		return (
			<details onToggle={this.#toggle}>
				<summary>{title}</summary>
				{children}
			</details>
		);
	}
}
