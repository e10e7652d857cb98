import { Component, type ComponentChildren } from 'preact';

/**
 * Where what is inside throws while it is drawn, the page keeps what it showed last, with what was
 * typed; the error is reported as any other, and the next change is drawn again.
 */
export class Guard extends Component<{ children: ComponentChildren }> {
	override componentDidCatch(error: unknown) {
		// Nothing was drawn yet: `takeOver` puts back what the server made.
		if (!this.base) throw error;
		reportError(error);
		// Says to Preact that the error was dealt with.
		this.setState({});
	}

	override shouldComponentUpdate(next: object) {
		return next !== this.props;
	}

	override render() {
		return this.props.children;
	}
}
