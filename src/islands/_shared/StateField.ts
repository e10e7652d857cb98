import { Component } from 'preact';

/**
 * A field whose text or choice is the reader’s: it takes the state’s value only when that changes,
 * so what was typed or chosen before the script came stays. `linkedTool` tells the state of it.
 */
export abstract class StateField<Props extends { value: string }> extends Component<Props> {
	override componentDidUpdate() {
		const { value } = this.props;
		const fields = (this.base as Element).querySelectorAll<HTMLInputElement>(
			'input, select, textarea',
		);
		for (const field of fields)
			if (field.type === 'radio') field.checked = field.value === value;
			else if (field.value !== value) field.value = value;
	}
}
