import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const SITE = 'https://five.example/';
const HTML = { headers: { 'Content-Type': 'text/html' } };

/** A device's store, as far as the worker uses one. */
class Store {
	readonly held = new Map<string, Response>();
	static room = Infinity;
	keys = () => Promise.resolve([...this.held.keys()].map((url) => ({ url })));
	match = (url: string) => Promise.resolve(this.held.get(url)?.clone());
	delete = (asked: string | { url: string }) =>
		Promise.resolve(this.held.delete(typeof asked === 'string' ? asked : asked.url));
	put = (url: string, response: Response) => {
		if (this.held.size >= Store.room)
			return Promise.reject(new DOMException('', 'QuotaExceededError'));
		this.held.set(url, response);
		return Promise.resolve();
	};
}

const stores = new Map<string, Store>();
const fetched = vi.fn((url: string) => Promise.reject<Response>(new TypeError(url)));

async function worker() {
	vi.resetModules();
	vi.stubEnv('BASE_URL', '/');
	vi.stubGlobal('location', new URL(`${SITE}service-worker.js`));
	vi.stubGlobal('fetch', fetched);
	vi.stubGlobal('caches', {
		open: (name: string) => {
			const store = stores.get(name) ?? new Store();
			stores.set(name, store);
			return Promise.resolve(store);
		},
		keys: () => Promise.resolve([...stores.keys()]),
		delete: (name: string) => Promise.resolve(stores.delete(name)),
	});
	return import('../../../src/offline/kept.ts');
}

beforeEach(() => {
	stores.clear();
	fetched.mockClear();
	Store.room = Infinity;
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
});

test('of many pages the sixty read last are kept, and one read again is the last', async () => {
	const { keep, keptPages } = await worker();
	for (let number = 1; number <= 60; number++)
		await keep(`${SITE}p${number}/?a#b`, new Response('', HTML));
	await keep(`${SITE}p1/`, new Response('', HTML));
	await keep(`${SITE}p61/`, new Response('', HTML));
	const urls = (await keptPages()).map(({ url }) => url);
	expect(urls).toHaveLength(60);
	expect(urls).not.toContain(`${SITE}p2/`);
	expect(urls.slice(-2)).toEqual([`${SITE}p1/`, `${SITE}p61/`]);
});

test('files that a page names are looked for on the device alone', async () => {
	const { keep } = await worker();
	await keep(SITE, new Response('<link href="/_astro/a.css">', HTML));
	expect(fetched.mock.calls).toEqual([
		[`${SITE}_astro/a.css`, { cache: 'only-if-cached', mode: 'same-origin' }],
	]);
});

test('a device without room keeps nothing, and nobody hears of it', async () => {
	const { keep, keptPages } = await worker();
	Store.room = 0;
	await keep(SITE, new Response('', HTML));
	expect(await keptPages()).toEqual([]);
});

test('pages of an older build come along with their files; the rest of it goes, and nobody else’s store', async () => {
	const { keep, replaceOlderStores } = await worker();
	await keep(`${SITE}new/`, new Response('new', HTML));
	const own = [...stores.keys()];
	const older = new Store();
	stores.set('five-truths:/:older', older).set('five-truths:/other/:build', new Store());
	older.held
		.set(`${SITE}read/`, new Response('"/_astro/a.js"', HTML))
		.set(`${SITE}new/`, new Response('old', HTML))
		.set(`${SITE}_astro/a.js`, new Response('import"./b.js"'))
		.set(`${SITE}_astro/b.js`, new Response('1'))
		.set(`${SITE}_astro/unused.js`, new Response('1'))
		.set(`${SITE}pagefind/words.json`, new Response('{}'));
	await replaceOlderStores();
	expect([...stores.keys()]).toEqual([...own, 'five-truths:/other/:build']);
	const store = stores.get(own[0] ?? '');
	expect([...(store?.held.keys() ?? [])].sort()).toEqual(
		['_astro/a.js', '_astro/b.js', 'new/', 'read/'].map((path) => SITE + path),
	);
	expect(await (await store?.match(`${SITE}new/`))?.text()).toBe('new');
});
