import { TextField } from '../../_shared/TextField.tsx';
import * as core from '../core/index.ts';
import type { ViewProps } from './props.ts';

interface Props extends Pick<ViewProps, 'state' | 'dispatch'> {
	name: core.FigureName;
	label: string;
	hint?: string;
	error?: string | undefined;
	placeholder?: string;
}

/** One typed figure of the tool, with what it was read as. */
export function FigureField({ name, state, dispatch, error, ...field }: Props) {
	const text = state.texts[name];
	const read = core.readFigure(name, text, state);
	return (
		<TextField
			id={`salary-premium-${name}`}
			value={text}
			echo={read.echo}
			error={read.error ?? error}
			onText={(typed) => dispatch({ type: 'figure-typed', name, text: typed })}
			{...field}
		/>
	);
}
