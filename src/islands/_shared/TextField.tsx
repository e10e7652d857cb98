import type { ComponentChildren } from 'preact';
import { StateField } from './StateField.ts';

interface Props {
	id: string;
	label: string;
	value: string;
	onText: (text: string) => void;
	/** What to enter, and what it is used for. */
	hint?: ComponentChildren;
	/** What the text was read as. */
	echo?: string | undefined;
	/** What to enter instead. */
	error?: string | undefined;
	placeholder?: string;
	inputMode?: 'text' | 'decimal' | 'numeric';
	/** A field of several lines, and how many. */
	Field?: 'input' | 'textarea';
	rows?: number;
	/** Present where the text was read and only other fields rule it out: the answer is about it. */
	'data-read'?: '' | undefined;
}

/** Text with its label above, and hint, echo or error below. */
export class TextField extends StateField<Props> {
	override render() {
		const { id, label, value, onText, hint, echo, error, Field = 'input', ...more } = this.props;
		const below = (name: string, words: ComponentChildren) =>
			words && (
				<p class={`tool-${name}`} id={`${id}-${name}`}>
					{words}
				</p>
			);
		const described = [error && 'error', echo && 'echo', hint && 'hint']
			.filter(Boolean)
			.map((name) => `${id}-${name}`)
			.join(' ');
		return (
			<div class="tool-field">
				<label for={id}>{label}</label>
				<Field
					type={Field === 'input' ? 'text' : undefined}
					id={id}
					defaultValue={value}
					autocomplete="off"
					spellcheck={false}
					aria-invalid={error ? 'true' : undefined}
					aria-describedby={described || undefined}
					onInput={(event: Event) => onText((event.currentTarget as HTMLInputElement).value)}
					{...more}
				/>
				{below('error', error)}
				{below('echo', echo)}
				{below('hint', hint)}
			</div>
		);
	}
}
