/** A fault that typing brought about, in words. */
export type Fault = string;

interface Asked {
	readonly inputs: readonly string[];
	/** Ids of fields that are done already. */
	readonly done: readonly string[];
	/** What no reader may be shown, as a pattern's source. */
	readonly never: string;
}

/**
 * Types every input into every text field in view that is not done yet. Runs in the page, so it stands
 * alone. What a keystroke costs is the time until what it brought about is drawn and has its place on
 * the page: the least of up to six tries, because a busy machine may stop any one of them.
 */
export async function typeEverything({ inputs, done, never }: Asked) {
	const MOST_MS = 50;
	const faults: string[] = [];
	const page = document.querySelector('.tool') as HTMLElement;
	const find = () =>
		[
			...page.querySelectorAll<HTMLInputElement>('input[type=text], textarea:not([readonly])'),
		].filter(({ id }) => id && !done.includes(id));
	const ids = find().map(({ id }) => id);
	const foreign = () =>
		document.querySelectorAll(
			'script, iframe, img, object, embed, [onload], [onerror], [href^="javascript:"]',
		).length;
	const drawn = () =>
		new Promise<void>((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve();
			port2.postMessage(0);
		});
	/** All that is read, but for what the fields themselves hold. */
	const shown = () => {
		const copy = page.cloneNode(true) as HTMLElement;
		for (const area of copy.querySelectorAll('textarea')) area.remove();
		return copy.textContent;
	};
	const fieldOf = (id: string) => document.getElementById(id) as HTMLInputElement | null;
	const type = async (id: string, text: string) => {
		const field = fieldOf(id);
		if (!field) return { ms: 0, isKept: false };
		const { prototype } =
			field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
		Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
		// A field of one line has no room for a second: what it holds is what it was given.
		const given = field.value;
		const from = performance.now();
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await drawn();
		page.getBoundingClientRect();
		const ms = performance.now() - from;
		return { ms, isKept: fieldOf(id)?.value === given };
	};

	for (const id of ids) {
		const before = fieldOf(id)?.value ?? '';
		const elements = foreign();
		for (const input of inputs) {
			const say = (fault: string) =>
				faults.push(`${id} after ${JSON.stringify(input.slice(0, 40))}: ${fault}`);
			let { ms, isKept } = await type(id, input);
			for (let again = 0; again < 5 && ms > MOST_MS; again++) {
				await type(id, before);
				const next = await type(id, input);
				ms = Math.min(ms, next.ms);
				isKept &&= next.isKept;
			}
			if (ms > MOST_MS) say(`took ${Math.round(ms)} ms`);
			if (!isKept) say('the field lost it');
			const text = shown();
			const [odd] = new RegExp(never).exec(text) ?? [];
			if (odd && !input.includes(odd)) say(`“${odd}” is shown`);
			if (foreign() !== elements) say('markup came to life');
			const answers = [...page.querySelectorAll('.tool-sentence')];
			if (answers.some((answer) => answer.textContent.trim().length < 10)) say('no answer');
		}
		await type(id, before);
	}
	return { ids, faults };
}
