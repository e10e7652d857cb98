import type { APIRoute, GetStaticPaths } from 'astro';
import { currentPromotion, promotionPicture } from '../../site/promotions.ts';

/** The promotion's picture, from here and from nobody else; no file where none is shown. */
export const getStaticPaths = (() => {
	const file = currentPromotion()?.picture?.file;
	return file === undefined ? [] : [{ params: { file } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(promotionPicture(params['file'] ?? ''));
