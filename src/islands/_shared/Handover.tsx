import { Component } from 'preact';
import type { Report } from '../../browser/handover.ts';

interface Props<Id extends string, Code> {
	/** What a reader can take away, most wanted first, and the words on the button. */
	readonly actions: readonly (readonly [id: Id, words: string])[];
	/** Fetches what the buttons run: asked for when a reader turns to the tool, since most only look. */
	readonly load: () => Promise<Code>;
	/** Called within the press where the code is there: some browsers let a page write to the clipboard only then. */
	readonly run: (id: Id, code: Code) => Report | Promise<Report>;
}

const NOT_LOADED: Report = {
	message: 'What this button needs did not load. Check the connection, then press again.',
};

/** Buttons that hand something over, and a line that says what became of it. */
export class Handover<Id extends string, Code> extends Component<Props<Id, Code>, Partial<Report>> {
	#code: Code | undefined;

	#fetch = async (): Promise<Code> => (this.#code ??= await this.props.load());

	async #press(id: Id): Promise<void> {
		const code = this.#code;
		const report = await (code
			? this.props.run(id, code)
			: this.#fetch().then(
					(late) => this.props.run(id, late),
					() => NOT_LOADED,
				));
		this.setState({ byHand: undefined, ...report });
	}

	override componentDidMount() {
		const tool = (this.base as Element).closest('.tool');
		// What fails here is said once a button is pressed.
		const prepare = () => void this.#fetch().catch(() => undefined);
		if (tool?.matches(':hover, :focus-within')) prepare();
		else
			for (const turn of ['pointerenter', 'focusin'])
				tool?.addEventListener(turn, prepare, { once: true });
	}

	override render() {
		const { message, byHand } = this.state;
		return (
			<div class="tool-handover no-print">
				{this.props.actions.map(([id, words], index) => (
					<button
						key={id}
						type="button"
						class={index ? undefined : 'button-main'}
						onClick={() => void this.#press(id)}
					>
						{words}
					</button>
				))}
				<p class="tool-hint" role="status">
					{message}
				</p>
				{byHand && (
					<textarea
						key={byHand}
						aria-label="Text to copy"
						readOnly
						rows={5}
						value={byHand}
						ref={(area) => area?.select()}
					/>
				)}
			</div>
		);
	}
}
