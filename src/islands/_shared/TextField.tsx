import type { ComponentChildren } from 'preact';

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
}

/** One line of text with its label above, and hint, echo or error below. */
export function TextField({ id, label, value, onText, hint, echo, error, ...input }: Props) {
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
			<input
				type="text"
				id={id}
				// An empty one is left alone, so that what was typed before the script came stays.
				value={value || undefined}
				autocomplete="off"
				spellcheck={false}
				aria-invalid={error ? 'true' : undefined}
				aria-describedby={described || undefined}
				onInput={(event) => onText(event.currentTarget.value)}
				{...input}
			/>
			{below('error', error)}
			{below('echo', echo)}
			{below('hint', hint)}
		</div>
	);
}
