import type { ClaimEvidence } from '../domain/evidence.ts';
import type { ToolPicture } from '../domain/tool-picture.ts';
import { type ToolEntry, toolEvidence } from './tools.ts';

/* Only cores are imported, so no island and no style sheet comes with a picture. */
const modules = import.meta.glob<{
	pictures: (evidence: Readonly<Record<string, ClaimEvidence>>) => readonly ToolPicture[];
}>('../islands/[!_]*/core/pictures.ts', { eager: true });

/**
 * The tool's answers at its common settings, the start first.
 *
 * @throws when the tool has none, with the file to write.
 */
export async function toolPictures(
	tool: ToolEntry,
): Promise<readonly [ToolPicture, ...ToolPicture[]]> {
	const pictures = modules[`../islands/${tool.id}/core/pictures.ts`]?.pictures;
	const [start, ...more] = pictures?.(await toolEvidence(tool)) ?? [];
	if (!start)
		throw new Error(
			`src/islands/${tool.id}/core/pictures.ts is missing or empty.\n` +
				'Export `pictures`, as src/islands/_template/core/pictures.ts does.',
		);
	return [start, ...more];
}
