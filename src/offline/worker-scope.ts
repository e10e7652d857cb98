/*
 * A service worker's world, as far as it is used here: TypeScript knows either a page's or a worker's,
 * and the rest of the site is pages.
 */

interface LifeEvent {
	waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LifeEvent {
	readonly request: Request;
	/** Who asks; empty where a page is opened. */
	readonly clientId: string;
	/** The page, asked for while the worker was starting; undefined where browsers do not do that. */
	readonly preloadResponse: Promise<Response | undefined>;
	respondWith(response: Promise<Response>): void;
}

interface Client {
	readonly url: string;
}

interface WorkerScope {
	readonly registration: {
		unregister(): Promise<boolean>;
		/** Not in every browser. */
		readonly navigationPreload?: { enable(): Promise<void> };
	};
	readonly clients: {
		claim(): Promise<void>;
		get(id: string): Promise<Client | undefined>;
		matchAll(wanted: { includeUncontrolled: true; type: 'window' }): Promise<readonly Client[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;

/** The site's base path, ending in a slash. */
export const BASE = import.meta.env.BASE_URL;
