/** JSON Schema 2020-12 (https://json-schema.org/draft/2020-12), in the pieces that both files use. */

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Anything but an empty text. */
export const words = (description: string) => ({ type: 'string', minLength: 1, description });
export const day = (description: string) => ({ type: 'string', format: 'date', description });
export const address = (description: string) => ({ type: 'string', format: 'uri', description });
export const figure = (description: string) => ({ type: 'number', description });
export const size = (description: string) => ({ type: 'integer', minimum: 0, description });
export const oneOf = (names: readonly string[], description: string) => ({
	enum: names,
	description,
});
export const listOf = (items: object, description: string) => ({
	type: 'array',
	items,
	description,
});

/** An object with these properties and no others; all are required but those named. */
export const record = (
	properties: Readonly<Record<string, object>>,
	optional: readonly string[] = [],
) => ({
	type: 'object',
	properties,
	required: Object.keys(properties).filter((name) => !optional.includes(name)),
	additionalProperties: false,
});

/** What every file says of itself first. */
export const FILE_PROPERTIES = {
	$schema: address('The schema that this file follows.'),
	title: words('What the file is.'),
	description: words('What is in it, in a sentence or two.'),
	url: address('The page that shows the same.'),
	version: words('The version of the site that made it.'),
	changed: day('The day something in it last changed.'),
	terms: words('How it may be reused.'),
} as const;
