import { TextField } from '../../_shared/TextField.tsx';
import { FIELDS, readField, type FieldName, type Read } from '../core/fields.ts';
import type { ViewProps } from './props.ts';

interface Props extends Pick<ViewProps, 'state' | 'dispatch'> {
	name: FieldName;
	label: string;
	hint?: string;
	placeholder?: string;
	/** Reads the text, where it is not one of the kinds that every page can read. */
	read?: (name: FieldName, text: string) => Read;
}

/** One typed field of the tool, with what it was read as. */
export function TypedField({ name, state, dispatch, read = readField, ...field }: Props) {
	const value = state.texts[name];
	const { error, echo } = read(name, value);
	return (
		<TextField
			id={`confidence-framing-${name}`}
			value={value}
			error={error}
			echo={echo}
			inputMode={FIELDS[name].kind === 'number' ? 'decimal' : 'text'}
			onText={(text) =>
				dispatch({ type: 'text-typed', name, text, isReadable: !read(name, text).error })
			}
			{...field}
		/>
	);
}
