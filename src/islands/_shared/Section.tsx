import type { ComponentChildren } from 'preact';
import { Fold } from './Fold.tsx';

interface Props {
	frame: boolean;
	isSettled: boolean;
	title: string;
	children: ComponentChildren;
}

/** A part of the answer under its heading; folded away in a frame, because a post has no room for it. */
export function Section({ frame, isSettled, title, children }: Props) {
	if (frame)
		return (
			<Fold isSettled={isSettled} title={title}>
				{children}
			</Fold>
		);
	return (
		<>
			<h3>{title}</h3>
			{children}
		</>
	);
}
