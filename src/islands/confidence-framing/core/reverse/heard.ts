/** Phrases that people were asked about, as the answers on file have them. */
export const ASKED = [
	'almost certainly',
	'highly likely',
	'very good chance',
	'probable',
	'likely',
	'probably',
	'we believe',
	'better than even',
	'about even',
	'we doubt',
	'improbable',
	'unlikely',
	'probably not',
	'little chance',
	'almost no chance',
	'highly unlikely',
	'chances are slight',
] as const;
export type Asked = (typeof ASKED)[number];

/** Wordings that say the same, one after another. */
const SAME: readonly (readonly [said: RegExp, asked: string])[] = [
	[/^(?:an?|the) |\b(?:do|still) /g, ''],
	[/^i /, 'we '],
	[/^(?:nearly|virtually|practically|near) /, 'almost '],
	[/certain(?:ty| to)?$/, 'certainly'],
	[/^(?:very|extremely|really) (?=(?:un)?likely)/, 'highly '],
	[/^not likely/, 'unlikely'],
	[/^(better than even) .*/, '$1'],
];

/** The phrase people were asked about that a hedge amounts to, where there is one. */
export function heardIn(words: string): Asked | undefined {
	const said = SAME.reduce((text, [from, to]) => text.replace(from, to), words);
	return ASKED.find((asked) => asked === said);
}
