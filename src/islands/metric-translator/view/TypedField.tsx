import { TextField } from '../../_shared/TextField.tsx';
import { FIELDS, readField, type FieldName } from '../core/fields.ts';
import type { ViewProps } from './props.ts';

interface Props extends Pick<ViewProps, 'state' | 'dispatch'> {
	name: FieldName;
	label: string;
	hint?: string;
	/** What to enter where the text can be read and other figures rule it out. */
	clash?: string | undefined;
}

/** One typed field of the tool, with what it was read as. */
export function TypedField({ name, state, dispatch, clash, ...field }: Props) {
	const text = state.texts[name];
	const { echo, error } = readField(name, text);
	return (
		<TextField
			id={`metric-translator-${name}`}
			value={text}
			echo={echo}
			error={error ?? clash}
			data-read={!error && clash ? '' : undefined}
			inputMode={FIELDS[name].kind === 'words' ? 'text' : 'decimal'}
			onText={(typed) => dispatch({ type: 'text-typed', name, text: typed })}
			{...field}
		/>
	);
}
