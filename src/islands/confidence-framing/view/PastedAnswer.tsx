import { Component } from 'preact';
import type { PastedReading } from '../core/pasted/read-pasted.ts';
import { PastedFindings } from './PastedFindings.tsx';
import type { ViewProps } from './props.ts';

type Read = typeof import('../core/pasted/read-pasted.ts').readPasted;

interface Own {
	read?: Read;
	hasFailed?: boolean;
}

/** The reader of pasted text: fetched when somebody first pastes, and again on demand if that failed. */
export class PastedAnswer extends Component<ViewProps, Own> {
	#last: { text: string; reading: PastedReading } | undefined;

	override componentDidMount() {
		this.#fetch();
	}

	#fetch = () => {
		this.setState({ hasFailed: false });
		import('../core/pasted/read-pasted.ts').then(
			({ readPasted }) => this.setState({ read: readPasted }),
			() => this.setState({ hasFailed: true }),
		);
	};

	/** Read once a text, however often it is drawn. */
	#reading(read: Read): PastedReading {
		const text = this.props.state.good.pasted;
		const phrases = this.props.perceptions.flatMap((study) => study.phrases);
		if (this.#last?.text !== text) this.#last = { text, reading: read(text, phrases) };
		return this.#last.reading;
	}

	override render() {
		const { read, hasFailed } = this.state;
		if (read) return <PastedFindings {...this.props} reading={this.#reading(read)} />;
		return (
			<div>
				<p class="tool-sentence" role="status">
					{hasFailed ? 'The reader of sentences did not load.' : 'Reading…'}
				</p>
				{hasFailed && (
					<button type="button" onClick={this.#fetch}>
						Try again
					</button>
				)}
			</div>
		);
	}
}
