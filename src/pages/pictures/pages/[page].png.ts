import type { APIRoute, GetStaticPaths } from 'astro';
import { CARD } from '../../../pictures/card.ts';
import { pageCard } from '../../../pictures/page-card.ts';
import { png } from '../../../pictures/png.ts';
import { allPagePictures, type NamedPicture } from '../../../site/page-pictures.ts';

export const getStaticPaths = (async () =>
	(await allPagePictures()).map(({ name, picture }) => ({
		params: { page: name },
		props: { picture },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<NamedPicture, 'picture'>> = async ({ props }) =>
	new Response(await png(pageCard(props.picture), CARD), {
		headers: { 'Content-Type': 'image/png' },
	});
