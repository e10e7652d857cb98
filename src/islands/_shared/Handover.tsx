import { Component } from 'preact';
import type { Report } from '../../browser/handover.ts';

interface Props<Id extends string> {
	/** What a reader can take away, most wanted first, and the words on the button. */
	actions: readonly (readonly [id: Id, words: string])[];
	run: (id: Id) => Promise<Report>;
}

/** Buttons that hand something over, and a line that says what became of it. */
export class Handover<Id extends string> extends Component<Props<Id>, Partial<Report>> {
	override render() {
		const { actions, run } = this.props;
		const { message, byHand } = this.state;
		return (
			<div class="tool-handover no-print">
				{actions.map(([id, words], index) => (
					<button
						key={id}
						type="button"
						class={index ? undefined : 'button-main'}
						onClick={() =>
							void run(id).then((report) => this.setState({ byHand: undefined, ...report }))
						}
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
