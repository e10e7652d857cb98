import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../src/content/tools', import.meta.url));

/** The slug of every tool, read from its content entries. */
export const toolSlugs: readonly string[] = readdirSync(folder)
	.filter((file) => file.endsWith('.mdx'))
	.map((file) => file.slice(0, -'.mdx'.length));
