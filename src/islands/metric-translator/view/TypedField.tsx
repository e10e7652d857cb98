import { TextField } from '../../_shared/TextField.tsx';
import { FIELDS, readField, type FieldName } from '../core/fields.ts';
import type { ViewProps } from './props.ts';

interface Props extends Pick<ViewProps, 'state' | 'dispatch'> {
	name: FieldName;
	label: string;
	hint?: string;
}

/** One typed field of the tool, with what it was read as. */
export function TypedField({ name, state, dispatch, ...field }: Props) {
	const text = state.texts[name];
	const { echo, error } = readField(name, text);
	return (
		<TextField
			id={`metric-translator-${name}`}
			value={text}
			echo={echo}
			error={error}
			inputMode={FIELDS[name].kind === 'words' ? 'text' : 'decimal'}
			onText={(typed) => dispatch({ type: 'text-typed', name, text: typed })}
			{...field}
		/>
	);
}
