import type { APIRoute, GetStaticPaths } from 'astro';
import {
	CITATION_ENDINGS,
	CITATION_FORMATS,
	type CitationEnding,
} from '../../../domain/citation/formats.ts';
import { allCitable, type Citable, citedWork } from '../../../site/citations.ts';

export const getStaticPaths = (async () =>
	(await allCitable()).flatMap((citable) =>
		CITATION_ENDINGS.map((ending) => ({
			params: { kind: citable.kind, slug: citable.entry.id, ending },
			props: { citable, ending },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ citable: Citable; ending: CitationEnding }> = async ({
	props,
	site,
}) => {
	const { write, mediaType } = CITATION_FORMATS[props.ending];
	const work = await citedWork(props.citable, site ?? new URL('http://localhost:4321'));
	return new Response(write(work), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
