import type { APIRoute } from 'astro';
import { jsonFeed } from '../domain/feed/json-feed.ts';
import { siteFeed } from '../site/feed.ts';
import { JSON_FEED } from '../site/links.ts';

export const GET: APIRoute = async ({ site }) =>
	new Response(jsonFeed(await siteFeed(JSON_FEED, site ?? new URL('http://localhost:4321'))), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
