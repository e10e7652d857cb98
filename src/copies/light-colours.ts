/**
 * The light theme's colours as sRGB, for programs that know neither custom properties nor OKLCH.
 *
 * @param tokens `src/styles/tokens.css`.
 * @returns By name, such as `--color-ink` → `#1b1f2a`.
 */
export function lightColours(tokens: string): ReadonlyMap<string, string> {
	const found = tokens.matchAll(
		/(--color-[a-z-]+):\s*light-dark\(oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g,
	);
	return new Map(
		[...found].map(([, name = '', l, c, h]) => [name, srgb(Number(l), Number(c), Number(h))]),
	);
}

/** OKLCH to sRGB by the matrices of CSS Color 4, section 10. */
function srgb(lightness: number, chroma: number, hue: number): string {
	const a = chroma * Math.cos((hue * Math.PI) / 180);
	const b = chroma * Math.sin((hue * Math.PI) / 180);
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
	return `#${linear.map((part) => hex(gamma(part))).join('')}`;
}

const gamma = (part: number) =>
	part <= 0.0031308 ? 12.92 * part : 1.055 * Math.max(part, 0) ** (1 / 2.4) - 0.055;

const hex = (part: number) =>
	Math.round(Math.min(1, Math.max(0, part)) * 255)
		.toString(16)
		.padStart(2, '0');
