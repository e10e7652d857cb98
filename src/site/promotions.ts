import { existsSync, globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { buildDay } from './today.ts';

/**
 * Where paid promotions are kept; not a collection, because Astro warns at every empty one and ours is
 * empty on purpose. `PROMOTIONS` names another folder: the tests build a site that has some.
 */
const FOLDER = process.env['PROMOTIONS'] ?? 'src/content/promotions';

/** A paid promotion, said to be one. There is none unless somebody runs one. */
const promotionSchema = z
	.strictObject({
		/** Who pays. */
		advertiser: z.string().min(1).max(60),
		/** What is said, in one or two sentences; it is theirs, so no claim of ours. */
		says: z.string().min(1).max(200),
		/** The words of the link. */
		link: z.string().min(1).max(40),
		url: z.url({ protocol: /^https$/ }),
		/** What is paid for, and what the advertiser has no say in. */
		disclosure: z.string().min(1).max(200),
		/** A file in this folder: a picture of our own hosting. */
		picture: z
			.strictObject({
				file: z.string().regex(/^[a-z0-9-]+\.(?:avif|webp|png|jpg|svg)$/),
				alt: z.string().min(1).max(160),
				/** Pixels. */
				width: z.number().int().positive(),
				height: z.number().int().positive(),
			})
			.optional(),
		/** First and last day it is shown, both included. */
		from: z.iso.date(),
		to: z.iso.date(),
	})
	.refine(({ from, to }) => from <= to, { message: 'from must not be after to.' });

export type Promotion = z.infer<typeof promotionSchema>;

function promotionFrom(file: string): Promotion {
	const path = `${FOLDER}/${file}`;
	const { data, error } = promotionSchema.safeParse(parse(readFileSync(path, 'utf8')));
	if (!data)
		throw new Error(`${path} is no promotion.\n${z.prettifyError(error)}\nSee its README.md.`);
	if (data.picture && !existsSync(`${FOLDER}/${data.picture.file}`))
		throw new Error(
			`${path} shows ${data.picture.file}, which is not in ${FOLDER}/.\nPut it there.`,
		);
	return data;
}

/**
 * The paid promotion of the day the site is built, the one that began first where there are several;
 * undefined on most days. A built site does not change by itself: build again when one begins or ends.
 *
 * @throws for an entry that is wrong, with the file, the fault and where to look.
 */
export const currentPromotion = (): Promotion | undefined =>
	globSync('*.yaml', { cwd: FOLDER })
		.map(promotionFrom)
		.filter(({ from, to }) => from <= buildDay && buildDay <= to)
		.sort((a, b) => (a.from < b.from ? -1 : 1))[0];

/** The bytes of a promotion's picture. */
export const promotionPicture = (file: string): Buffer<ArrayBuffer> =>
	readFileSync(`${FOLDER}/${file}`);
