import {
	asksFromFrame,
	keep,
	keepOpenPages,
	keptAt,
	keptPages,
	replaceOlderStores,
	treatment,
} from './kept.ts';
import { offlinePage } from './offline-page.ts';
import { worker, type FetchEvent } from './worker-scope.ts';

/** A new build's worker takes over at once: what is kept is carried over, and pages come from the network anyhow. */
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) =>
	event.waitUntil(
		(async () => {
			await replaceOlderStores();
			// A page is asked for while the worker starts, and not after.
			await worker.registration.navigationPreload?.enable();
			await worker.clients.claim();
			await keepOpenPages();
		})(),
	),
);

worker.addEventListener('fetch', (event) => {
	switch (treatment(event.request)) {
		case 'page':
			event.respondWith(page(event));
			break;
		case 'search':
			event.respondWith(newest(event));
			break;
		case 'file':
			event.respondWith(file(event));
			break;
		case 'leave':
	}
});

/** The network's answer, kept for later; what is kept where there is no network. */
async function newest(event: FetchEvent): Promise<Response> {
	const { url } = event.request;
	try {
		const answer = (await event.preloadResponse) ?? (await fetch(event.request));
		if (answer.ok) event.waitUntil(keep(url, answer.clone()));
		return answer;
	} catch (error) {
		const kept = await keptAt(url);
		if (kept) return kept;
		throw error;
	}
}

async function page(event: FetchEvent): Promise<Response> {
	try {
		return await newest(event);
	} catch {
		const pages = await keptPages();
		const policy = (await keptAt(pages.at(-1)?.url ?? ''))?.headers.get('Content-Security-Policy');
		return new Response(offlinePage(pages), {
			status: 503,
			headers: {
				'Content-Type': 'text/html; charset=utf-8',
				...(policy && { 'Content-Security-Policy': policy }),
			},
		});
	}
}

async function file(event: FetchEvent): Promise<Response> {
	const { request, clientId } = event;
	if (await asksFromFrame(clientId)) return fetch(request);
	const kept = await keptAt(request.url);
	if (kept) return kept;
	const answer = await fetch(request);
	if (answer.ok) event.waitUntil(keep(request.url, answer.clone()));
	return answer;
}
