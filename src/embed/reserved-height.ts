/** Reserved where the element does not say what its tool needs. */
const HEIGHT_PX = 640;

/**
 * How tall to make a frame before it has said so, in whole CSS pixels.
 *
 * @param heights `320:1180 640:900`: the height at a width, narrowest first, in between by a straight
 *   line. What `heightAt` in src/domain/embed-height.ts gives, without its types: each byte here is
 *   one on somebody else's page.
 */
export function reservedHeight(width: number, heights: string): number {
	let below: readonly [width: number, height: number] | undefined;
	for (const [, w, h] of heights.matchAll(/(\d{2,4}):(\d{2,5})/g)) {
		const [at, height] = [Number(w), Number(h)];
		if (width <= at) {
			const [from, start] = below ?? [at, height];
			return at > from
				? Math.round(start + (height - start) * ((width - from) / (at - from)))
				: height;
		}
		below = [at, height];
	}
	return below?.[1] ?? HEIGHT_PX;
}
