/** A number as text writes it, and what it comes to. */
export interface Figure {
	/** As written, with sign, currency and scale: `−10.0`, `$365,000`, `7 million`. */
	readonly raw: string;
	readonly value: number;
	/** The sign as written; empty where the text leaves it to its words. */
	readonly sign: '-' | '+' | '';
	/** Where in the text it starts. */
	readonly at: number;
}

const SCALES: Readonly<Record<string, number>> = {
	k: 1e3,
	thousand: 1e3,
	lakh: 1e5,
	m: 1e6,
	million: 1e6,
	crore: 1e7,
	bn: 1e9,
	billion: 1e9,
	trillion: 1e12,
};

const MINUS = '\u2212';
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?`;
const PLAIN = String.raw`\d+(?:\.\d+)?|\.\d+`;
const SCALE = String.raw`[ \u00a0\u202f-]?(?:thousand|lakh|million|crore|billion|trillion)|k|bn|m`;
const PATTERN = new RegExp(
	String.raw`(?<sign>[${MINUS}+-])?(?<currency>[$£€₹])?(?<digits>${GROUPED}|${PLAIN})(?:(?<scale>${SCALE})(?![\p{L}\d]))?`,
	'giu',
);

/** `m` and `bn` are a scale only of money: `$100m`, but not the 100 m of a race. */
function scaleOf(word: string | undefined, currency: string | undefined): number {
	const name = word?.replace(/^[^a-z]/i, '').toLowerCase() ?? '';
	if ((name === 'm' || name === 'bn') && currency === undefined) return 1;
	return SCALES[name] ?? 1;
}

/** F1 and GPT-4 are names; the 3 of 1.2.3 is no number of its own. */
function isPartOfName(before: string, mark: string | undefined): boolean {
	if (mark === undefined) return /[\p{L}\d]/u.test(before);
	return mark === '-' && /\p{L}/u.test(before);
}

/** The sign, unless it is the dash of a range (`10-20`) or of a name. */
function signOf(written: string | undefined, before: string): Figure['sign'] {
	if (written === undefined || /[\p{L}\d%)]/u.test(before)) return '';
	return written === '+' ? '+' : '-';
}

/**
 * Every number that a text writes in digits, in order.
 *
 * A number joined to a letter before it belongs to a name and is left out: F1, p95, GPT-4, Q3.
 * In a range the scale counts for both ends: `2–4 million` is two million and four million.
 */
export function figuresIn(text: string): Figure[] {
	const found: (Figure & { end: number; scale: number })[] = [];
	for (const match of text.matchAll(PATTERN)) {
		const { sign, currency, digits = '', scale: word } = match.groups ?? {};
		const before = text.charAt(match.index - 1);
		if (isPartOfName(before, sign ?? currency)) continue;
		const scale = scaleOf(word, currency);
		const value = scaled(Number(digits.replaceAll(',', '')), scale);
		const end = match.index + match[0].length;
		const written = signOf(sign, before);
		const dash = sign !== undefined && written === '' ? 1 : 0;
		const signed = written === '-' ? -value : value;
		const raw = match[0].slice(dash);
		found.push({ raw, value: signed, sign: written, at: match.index + dash, end, scale });
	}
	return found.map(({ raw, value, sign, at, end, scale }, index) => {
		const next = found[index + 1];
		const isRange = next !== undefined && /^[–-]$/.test(text.slice(end, next.at));
		const factor = isRange && scale === 1 ? next.scale : 1;
		return { raw, value: scaled(value, factor), sign, at };
	});
}

/** The numbers a text writes in digits: `−10.0 to 1 in 7 million` gives -10, 1 and 7000000. */
export function numbersIn(text: string): number[] {
	return figuresIn(text).map((figure) => figure.value);
}

/** A calendar year may stand anywhere: 1900 to 2099 with no sign, currency, comma or scale. */
export function isBareYear(figure: Figure): boolean {
	return /^(?:19|20)\d\d$/.test(figure.raw);
}

/**
 * Whether two figures say the same number. Their size must agree; their signs only where both are
 * written, because “10% lower” and “−10%” are the same.
 */
export function sameFigure(a: Figure, b: Figure): boolean {
	if (a.sign !== '' && b.sign !== '' && a.sign !== b.sign && a.value !== 0) return false;
	const [x, y] = [Math.abs(a.value), Math.abs(b.value)];
	return Math.abs(x - y) <= 1e-9 * Math.max(x, y, 1e-9);
}

/** A number that stands in a field of its own, such as a quantity's `low`. */
export function figureOf(value: number): Figure {
	return { raw: String(value).replace('-', MINUS), value, sign: value < 0 ? '-' : '+', at: 0 };
}

/** `1.46 × 1e6` is 1460000 exactly, not 1459999.9999. */
function scaled(value: number, factor: number): number {
	return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
