import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import type { Node } from './node.ts';

const CACHE = '.cache/pictures';
/** Raise it when the same drawing would come out as other pixels: a new Satori, resvg or font. */
const RENDERER = 'satori 0.63.2, resvg-js 2.6.2, sharp 0.35.5, fontsource 5.3';
/** Few flat colours: a palette of that many looks the same and weighs half. */
const PALETTE = { palette: true, colours: 48, dither: 0, compressionLevel: 9 } as const;

/** Satori's types ask for React's elements, of which it reads type and props only. */
const layOut = satori as unknown as (
	drawing: Node,
	options: { width: number; height: number; fonts: Awaited<ReturnType<typeof loadFonts>> },
) => Promise<string>;

const require = createRequire(import.meta.url);
const font = async (name: string, file: string, weight: 400 | 600) => ({
	name,
	weight,
	style: 'normal' as const,
	data: await readFile(require.resolve(file)),
});
let fonts: ReturnType<typeof loadFonts> | undefined;
const loadFonts = () => {
	const sans = '@fontsource/instrument-sans/files/instrument-sans-latin-';
	const serif = '@fontsource/source-serif-4/files/source-serif-4-latin-';
	return Promise.all([
		font('Instrument Sans', `${sans}400-normal.woff`, 400),
		font('Instrument Sans', `${sans}600-normal.woff`, 600),
		font('Source Serif 4', `${serif}600-normal.woff`, 600),
	]);
};

/**
 * The drawing as a PNG. A drawing that was made before is read from `.cache/pictures`, where its
 * name is what it shows.
 */
export async function png(
	drawing: Node,
	{ width, height }: { readonly width: number; readonly height: number },
): Promise<Buffer<ArrayBuffer>> {
	const described = JSON.stringify([RENDERER, width, height, drawing]);
	const path = `${CACHE}/${createHash('sha256').update(described).digest('hex').slice(0, 24)}.png`;
	if (existsSync(path)) return readFile(path);
	fonts ??= loadFonts();
	const svg = await layOut(drawing, { width, height, fonts: await fonts });
	const drawn = new Resvg(svg).render();
	const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const;
	const made = Buffer.from(await sharp(drawn.pixels, { raw }).png(PALETTE).toBuffer());
	await mkdir(CACHE, { recursive: true });
	// Whoever builds at the same time sees the whole file or none.
	const part = `${path}.${process.pid}`;
	await writeFile(part, made);
	await rename(part, path);
	return made;
}
