/**
 * The pasted text as the rules see it: no markup, no invisible characters, no accents, plain
 * quotes, each unit with the place it has in the original. The reader's text is never changed.
 */
export interface Reading {
	readonly plain: string;
	/** Where unit `i` of `plain` begins and ends in the original. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** What is read of a text, in UTF-16 units: about eight pages. */
const LONGEST_TEXT = 20_000;

/** The part of a text that is read; never half a surrogate pair. */
export function capText(text: string): string {
	const isPair = /[\ud800-\udbff]/.test(text.charAt(LONGEST_TEXT - 1));
	return text.slice(0, LONGEST_TEXT - (isPair ? 1 : 0));
}

/** Stands for a passage that is not read: code, an address, struck-out text. */
const HIDDEN = '\ufffc';

/**
 * Tag, comment, entity, code, struck-out text, link target, address, e-mail, mention, identifier,
 * file. Each part is bounded or ends at a character it cannot contain, so a pass is linear.
 */
const MARKUP =
	/<(\/?)([a-z]\w{0,15})(?:"[^"<]{0,500}"|'[^'<]{0,500}'|[^<>"']){0,900}>|<!--[^]{0,900}?-->|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));|(?<![\w`])(`{1,3})[^`]{1,900}\6(?!\w)|~~[^~\n]{1,500}~~|(?<![\w~])~(?=\S)[^~\n]{1,200}(?<=\S)~(?!\w)|(?<=\])\([^()\s]{1,500}\)|\b(?:https?:\/\/|www\.)[^\s<>|)\]]{1,900}|(?<![\w.+-])[\w.+-]{1,60}@[\w.-]{1,60}|(?<!\w)[@#][a-z_][\w.-]{0,60}|(?<![\w-])[a-z\d]{1,40}_\w{1,60}|(?<![\w-])[\w-]{1,40}\.(?:[jt]sx?|py|rb|go|rs|java|md|txt|csv|json|ya?ml|xml|html?|css|pdf|docx?|xlsx?|pptx?|png|jpe?g|zip|sh|sql|com|org|net|io|dev|co)(?:\/[^\s<>]{0,300})?(?![\w])/giu;
/** Tags whose content is code, data or struck out. */
const MUTING = /^(?:s|strike|del|code|pre|script|style|kbd|samp|title)$/;
/** Tags that stand within a sentence; any other ends it. */
const INLINE =
	/^(?:a|abbr|b|i|em|strong|u|mark|span|small|font|su[bp]|q|cite|ins|wbr|dfn|bd[io]|time|label)$/;
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	rsquo: "'",
	ndash: '–',
	mdash: '—',
	pound: '£',
	euro: '€',
};

function character(code: number): string {
	return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
}

/** One character without accent, width or style; empty for what cannot be seen. */
function plainOf(char: string): string {
	if (char < '\u0080') return char === '`' ? "'" : char >= ' ' ? char : ' ';
	if (/[‘’‛ʼ´]/.test(char)) return "'";
	if (/[\u2010\u2011\u2212]/.test(char)) return '-';
	if (/[—―]/.test(char)) return '–';
	if (char === '٪') return '%';
	if (/\p{No}/u.test(char)) return char;
	return char.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '');
}

export function read(text: string): Reading {
	const units: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const push = (plain: string, start: number, end: number) => {
		for (const unit of plain.split('')) {
			units.push(unit);
			starts.push(start);
			ends.push(end);
		}
	};
	let lineStart = 0;
	/** Whether a line break only wraps a sentence: a long line, then a small letter. */
	const wraps = (at: number) =>
		at - lineStart >= 40 && /^\s*[a-z]/.test(text.slice(at + 1, at + 9));
	const readPlain = (from: number, to: number) => {
		let at = from;
		for (const char of text.slice(from, to)) {
			const end = at + char.length;
			if (/[\n\u2028\u2029]/.test(char)) {
				push(wraps(at) ? ' ' : '\n', at, end);
				lineStart = end;
			} else if (/[*_]/.test(char) && /\S/.test(text.charAt(at - 1) + text.charAt(end))) {
				// Emphasis: vanishes.
			} else if (/\p{M}/u.test(char) && ends.at(-1) === at) {
				// An accent belongs to its letter; a stroke through it strikes the letter out.
				if (/[\u0335-\u0338]/.test(char)) for (const list of [units, starts, ends]) list.pop();
				else ends[ends.length - 1] = end;
			} else push(plainOf(char), at, end);
			at = end;
		}
	};
	let at = 0;
	let awaited = '';
	const lastClosing = new Map<string, number>();
	const isClosedAfter = (name: string, from: number) => {
		const last = lastClosing.get(name) ?? text.toLowerCase().lastIndexOf(`</${name}`);
		lastClosing.set(name, last);
		return last > from;
	};
	for (const match of text.matchAll(MARKUP)) {
		const [whole, slash, tag = '', decimal, hex, named] = match;
		const name = tag.toLowerCase();
		const end = match.index + whole.length;
		if (!awaited) readPlain(at, match.index);
		at = end;
		if (awaited) {
			if (slash && name === awaited) awaited = '';
			continue;
		}
		if (decimal ?? hex)
			push(plainOf(character(parseInt(decimal ?? hex ?? '', hex ? 16 : 10))), match.index, end);
		else if (named) push(ENTITIES[named.toLowerCase()] ?? ' ', match.index, end);
		else if (!name) push(HIDDEN, match.index, end);
		else if (!slash && MUTING.test(name) && isClosedAfter(name, end)) {
			awaited = name;
			push(HIDDEN, match.index, end);
		} else if (!INLINE.test(name)) push('\n', match.index, end);
	}
	if (!awaited) readPlain(at, text.length);
	return { plain: units.join(''), starts, ends };
}
