import { Component } from 'preact';

interface Props<Value extends string> {
	/** Unique on the page. */
	id: string;
	legend: string;
	options: readonly (readonly [value: Value, words: string])[];
	ticked: readonly Value[];
	onTick: (value: Value, isTicked: boolean) => void;
}

/**
 * Any of a few: boxes drawn as chips. As with a `StateField`, a box is set anew only when the state
 * changes, so a tick from before the script came stays.
 */
export class TickField<Value extends string> extends Component<Props<Value>> {
	override componentDidUpdate() {
		for (const box of (this.base as Element).querySelectorAll('input'))
			box.checked = this.props.ticked.some((value) => value === box.value);
	}

	override render() {
		const { id, legend, options, ticked, onTick } = this.props;
		return (
			<fieldset class="tool-choices">
				<legend>{legend}</legend>
				{options.map(([value, words]) => (
					<span key={value}>
						<input
							type="checkbox"
							id={`${id}-${value}`}
							value={value}
							defaultChecked={ticked.includes(value)}
							onChange={(event) => onTick(value, event.currentTarget.checked)}
						/>
						<label for={`${id}-${value}`}>{words}</label>
					</span>
				))}
			</fieldset>
		);
	}
}
