/*
 * Reading parsed YAML without trusting it. The schemas in `src/content.config.ts` say what is wrong
 * with a field; here a field of the wrong type only counts as empty, so that the other checks go on.
 */

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsIn(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Fields)
		: {};
}

export function textIn(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

export function numberIn(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function listIn(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

export function textsIn(value: unknown): string[] {
	return listIn(value).filter((item) => typeof item === 'string');
}

/** Only the entries whose value is text: `{ premium: 'pay-premium' }`. */
export function textFieldsIn(value: unknown): Record<string, string> {
	const entries = Object.entries(fieldsIn(value)).map(([name, item]) => [name, textIn(item)]);
	return Object.fromEntries(entries) as Record<string, string>;
}
