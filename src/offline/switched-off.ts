import { forgetAll } from './kept.ts';
import { worker } from './worker-scope.ts';

/*
 * Published in the worker's place it takes everything back, in every browser that had the worker, the
 * next time a page of ours is opened there: browsers look for a new one then.
 */
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
	event.waitUntil(forgetAll().then(() => worker.registration.unregister())),
);
