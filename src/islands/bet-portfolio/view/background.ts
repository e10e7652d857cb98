import { workOut, type Stake, type WorkedOut } from '../core/outlook.ts';

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (address: string) => string },
	): { createScriptURL: (address: string) => string };
}

/** The policy of every page with a board names it (`src/hosting/content-policy.ts`): one address, ours. */
const NAMES_ADDRESS = 'outlook-worker';

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/**
 * An address that a frame may start a worker from. A frame may be without an origin, and then no script
 * of ours is its own; a line of its own may load it, under the frame's policy, which is the worker's, too.
 */
function ownLine(script: string): string {
	const line = `let a=${JSON.stringify(new URL(script, location.href).href)};importScripts(self.trustedTypes?.createPolicy('${NAMES_ADDRESS}',{createScriptURL:()=>a}).createScriptURL('')??a)`;
	return URL.createObjectURL(new Blob([line], { type: 'text/javascript' }));
}

/** What the worker is asked, and what it answers. */
export interface Question {
	readonly number: number;
	readonly stakes: readonly Stake[];
}
export interface Reply {
	readonly number: number;
	readonly workedOut: WorkedOut;
}

/**
 * Works large boards out beside the page, so that typing is never held up. One question at a time, and
 * of those that come meanwhile only the last. Where no worker runs (a browser without them, a host whose
 * policy forbids it) the page does it itself, once it is idle.
 */
export class Background {
	#worker: Worker | undefined;
	#number = 0;
	#isBusy = false;
	#next: (() => void) | undefined;

	/** @param script Address of the worker’s script, root-relative. */
	constructor(script: string, frame: boolean) {
		try {
			const address = frame ? ownLine(script) : script;
			const policy = trustedTypes?.createPolicy(NAMES_ADDRESS, { createScriptURL: () => address });
			this.#worker = new Worker(policy?.createScriptURL(address) ?? address);
		} catch {
			// The page does it.
		}
	}

	/** Works it out, unless something newer is asked before it is its turn. */
	ask(stakes: readonly Stake[], answer: (workedOut: WorkedOut) => void): void {
		const start = () => this.#start(stakes, answer);
		if (this.#isBusy) this.#next = start;
		else start();
	}

	#start(stakes: readonly Stake[], answer: (workedOut: WorkedOut) => void) {
		this.#isBusy = true;
		const number = ++this.#number;
		const done = (workedOut: WorkedOut) => {
			if (number !== this.#number || !this.#isBusy) return;
			this.#isBusy = false;
			const next = this.#next;
			this.#next = undefined;
			if (next) next();
			else answer(workedOut);
		};
		const here = () => setTimeout(() => done(workOut(stakes)));
		const worker = this.#worker;
		if (!worker) {
			here();
			return;
		}
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			if (data.number === number) done(data.workedOut);
		};
		worker.onerror = (event) => {
			event.preventDefault();
			this.#worker = undefined;
			here();
		};
		worker.postMessage({ number, stakes } satisfies Question);
	}
}
