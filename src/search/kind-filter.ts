import { element } from './element.ts';
import { type Kind, kindName, kindNamed, KINDS } from './kinds.ts';

/** Radio buttons, one a kind with its count; kinds with nothing to show are away. */
export class KindFilter {
	readonly root: HTMLFieldSetElement;
	readonly #inputs = new Map<Kind | undefined, HTMLInputElement>();

	/** @param prefix Keeps ids apart where a page has two. */
	constructor(prefix: string, chosen: Kind | undefined, onChange: () => void) {
		const choices = element('div.choices');
		for (const kind of [undefined, ...KINDS]) {
			const id = `${prefix}-${kind ?? 'all'}`;
			const input = element('input', { type: 'radio', name: prefix, id, value: kind ?? '' });
			input.checked = kind === chosen;
			this.#inputs.set(kind, input);
			choices.append(element('div.choice', {}, input, element('label', { for: id })));
		}
		const legend = element('legend.visually-hidden', {}, 'Show only');
		this.root = element('fieldset', { hidden: '' }, legend, choices);
		this.root.onchange = onChange;
	}

	get chosen(): Kind | undefined {
		return kindNamed(this.root.querySelector<HTMLInputElement>(':checked')?.value);
	}

	/** Counts what was found; a chosen kind that is not among it is given up for all. */
	show(found: readonly Kind[]): void {
		const counts = new Map<Kind | undefined, number>([[undefined, found.length]]);
		for (const kind of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
		const isGivenUp = !counts.has(this.chosen);
		for (const [kind, input] of this.#inputs) {
			const name = kind ? `${kindName(kind)}s` : 'All';
			const label = input.nextElementSibling as HTMLElement;
			label.textContent = `${name} ${counts.get(kind) ?? 0}`;
			input.parentElement?.toggleAttribute('hidden', !counts.has(kind));
			if (isGivenUp) input.checked = !kind;
		}
		// A choice between all and the one kind that all are is none.
		this.root.hidden = counts.size < 3;
	}
}
