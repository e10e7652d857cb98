import type { ComponentChildren } from 'preact';

interface Props {
	title: string;
	/** Loads what the panel needs to be live; called as soon as somebody turns to it. */
	wake: () => void;
	children?: ComponentChildren;
}

/** Something shown on demand. Until it is live it holds what the server rendered. */
export function Panel({ title, wake, children }: Props) {
	return (
		<details onToggle={wake} onPointerEnter={wake} onFocusIn={wake}>
			<summary>{title}</summary>
			{children}
		</details>
	);
}
