import { filesNamedIn, isFrame, treatmentOf } from './treatment.ts';
import { BASE, worker } from './worker-scope.ts';

const ROOT = new URL(BASE, location.href).href;
const PREFIX = `five-truths:${BASE}:`;
/** The build puts what it made in its place: another build, another store. */
const NAME = `${PREFIX}__BUILD__`;

/** Pages that are kept; the one read longest ago gives way. The guide and all else has 40. */
const MOST_PAGES = 60;
/** Files of the search index. */
const MOST_SEARCH_FILES = 200;

const store = () => caches.open(NAME);
const plain = (url: string) => url.replace(/[?#].*/s, '');
const isPage = (url: string) =>
	treatmentOf({ method: 'GET', mode: 'navigate', url }, ROOT) === 'page';
const isOfSearch = (url: string) => url.startsWith(`${ROOT}pagefind/`);

/** What is kept under an address, whatever stands behind its `?`. */
export const keptAt = async (url: string) => (await store()).match(plain(url));

/** The pages kept, with the one read last at the end. */
export async function keptPages(): Promise<readonly { url: string; html: string }[]> {
	const cache = await store();
	const urls = (await cache.keys()).map(({ url }) => url).filter(isPage);
	return Promise.all(
		urls.map(async (url) => ({ url, html: (await (await cache.match(url))?.text()) ?? '' })),
	);
}

/** Keeps an answer. Where the device has no room for it, nothing is kept and nothing is said. */
export async function keep(url: string, answer: Response): Promise<void> {
	try {
		const cache = await store();
		const page = isPage(url) ? await answer.clone().text() : undefined;
		// What is put anew stands last.
		await cache.delete(plain(url));
		await cache.put(plain(url), answer);
		if (page !== undefined) {
			await keepFiles(page, fetchedBefore);
			await giveWay(isPage, MOST_PAGES);
		} else if (isOfSearch(url)) await giveWay(isOfSearch, MOST_SEARCH_FILES);
	} catch {
		// Full or forbidden: a convenience less.
	}
}

async function giveWay(isMeant: (url: string) => boolean, most: number): Promise<void> {
	const cache = await store();
	const meant = (await cache.keys()).filter(({ url }) => isMeant(url));
	for (const oldest of meant.slice(0, -most)) await cache.delete(oldest);
}

/** What the browser itself has of a file. Asks no network. */
async function fetchedBefore(url: string): Promise<Response | undefined> {
	try {
		const found = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' });
		return found.ok ? found : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps the files that a text names, and what they name, as far as they are found. */
async function keepFiles(
	text: string,
	find: (url: string) => Promise<Response | undefined>,
): Promise<void> {
	const cache = await store();
	for (const name of filesNamedIn(text)) {
		const url = `${ROOT}_astro/${name}`;
		if (await cache.match(url)) continue;
		const found = await find(url);
		if (!found) continue;
		const names = name.endsWith('.woff2') ? '' : await found.clone().text();
		await cache.put(url, found);
		await keepFiles(names, find);
	}
}

/** Keeps the pages that were open before the worker was there, from what the browser has of them. */
export async function keepOpenPages(): Promise<void> {
	for (const { url } of await worker.clients.matchAll({
		includeUncontrolled: true,
		type: 'window',
	})) {
		const page = !isFrame(url, ROOT) && isPage(url) && (await fetchedBefore(plain(url)));
		if (page) await keep(url, page);
	}
}

/** Takes the pages read under an older build over, with the files they name, and deletes the rest. */
export async function replaceOlderStores(): Promise<void> {
	const cache = await store();
	for (const name of await caches.keys()) {
		if (!name.startsWith(PREFIX) || name === NAME) continue;
		const older = await caches.open(name);
		for (const { url } of await older.keys()) {
			const page = isPage(url) && !(await cache.match(url)) && (await older.match(url));
			if (!page) continue;
			await keepFiles(await page.clone().text(), (file) => older.match(file));
			await cache.put(url, page);
		}
		await caches.delete(name);
	}
}

/** Deletes everything that any build kept. */
export async function forgetAll(): Promise<void> {
	for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
}

/** Whether who asks is a frame. */
export async function asksFromFrame(clientId: string): Promise<boolean> {
	const client = await worker.clients.get(clientId);
	return client !== undefined && isFrame(client.url, ROOT);
}

export const treatment = (request: Request) => treatmentOf(request, ROOT);
