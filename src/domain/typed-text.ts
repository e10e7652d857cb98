/** Longest text a figure is looked for in; anything longer is answered without reading it. */
const LONGEST_FIGURE = 64;

/** Code points of the zeros: Arabic-Indic, Persian, Devanagari, Bengali, Thai. Full-width ones are shifted. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** Marks, and other forms of each that are read as it. */
const MARKS: readonly (readonly [mark: string, forms: string])[] = [
	['-', '−–—‐‑‒﹣'],
	["'", '’‘ʼ′´'],
	[',', '٬،'],
	['.', '٫'],
	['%', '٪'],
	['¥', '￥'],
	['£', '￡'],
	['₩', '￦'],
];

function plainCharacter(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
	// Full-width forms stand in the order of ASCII.
	if (code > 0xff00 && code < 0xff5f) return String.fromCodePoint(code - 0xfee0);
	return MARKS.find(([, forms]) => forms.includes(character))?.[0] ?? character;
}

/**
 * Typed text with other scripts' digits, marks and spaces in their plain form, and without
 * characters nobody sees (zero-width, direction marks, soft hyphens).
 *
 * @returns undefined when the text is too long to be a figure. The length is checked before any
 *   pattern runs.
 * @example
 * plainText(' ８５，０００\u200b'); // => '85,000'
 */
export function plainText(typed: string): string | undefined {
	const text = typed.trim();
	if (text.length > LONGEST_FIGURE) return undefined;
	return text
		.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/[^ -~]/gu, plainCharacter)
		.trim();
}
