import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers';

const DELAY_MS = 150;
const BYTES_PER_MS = 200;

/**
 * A line of 1.6 Mbit/s with 150 ms of delay, Lighthouse's "slow 4G", shared by all answers as on a
 * phone.
 *
 * @returns {{ send: (bytes: number) => Promise<void>, clear: () => void }} `send` ends when so many bytes
 *   have arrived after those before them; `clear` makes the line free at once, for another run.
 */
export function slowLine() {
	/** When the line is free again, in milliseconds of `performance.now`. */
	let freeAt = 0;
	return {
		send(bytes) {
			const now = performance.now();
			freeAt = Math.max(freeAt, now + DELAY_MS) + bytes / BYTES_PER_MS;
			return new Promise((resolve) => setTimeout(resolve, freeAt - now));
		},
		clear() {
			freeAt = 0;
		},
	};
}
