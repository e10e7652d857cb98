import type { APIRoute } from 'astro';
import { rss } from '../domain/feed/rss.ts';
import { siteFeed } from '../site/feed.ts';
import { RSS } from '../site/links.ts';

export const GET: APIRoute = async ({ site }) =>
	new Response(rss(await siteFeed(RSS, site ?? new URL('http://localhost:4321'))), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
