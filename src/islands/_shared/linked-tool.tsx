import { Component, render, type ComponentChildren, type ComponentType } from 'preact';
import type { Address } from '../../domain/query-codec.ts';
import { sayFault, takeOver } from './take-over.ts';
import { Guard } from './Guard.tsx';

/** What a tool's view is drawn from, besides what the page hands in. */
export interface Live<State, Action> {
	readonly state: State;
	readonly dispatch: (action: Action) => void;
	/** Something changed, and then nothing for a moment: the time to tell a screen reader. */
	readonly isSettled: boolean;
	/** The answer in one line, for readers whose inputs hide it; undefined until `Later` is there. */
	readonly glance?: string | undefined;
}

/** The part of a tool that is fetched once a reader turns to it, or a link has something to say. */
export interface Later<Props, State, Action> {
	/** Adopts what the server rendered into the island's slot. */
	readonly Answer: ComponentType<Props & Live<State, Action>>;
	/** What a link asks for; undefined when it says nothing of the tool's. Never throws. */
	readonly openLink: (address: Address) => Action | undefined;
	readonly writeLink: (state: State, address: Address) => Address;
	/** The answer in one line, where only this part can tell it. */
	readonly glance?: (props: Props, state: State) => string;
	/** Inputs that most readers never see. */
	readonly MoreInputs?: ComponentType<Props & Live<State, Action>>;
}

interface Tool<Props, State, Action> {
	/** Class of the tool's frame: its slug. */
	readonly name: string;
	readonly initialState: State;
	readonly reduce: (state: State, action: Action) => State;
	readonly load: () => Promise<Later<Props, State, Action>>;
	/** What answers from the first moment: the heading, the inputs, and `children` for the answer. */
	readonly View: ComponentType<
		Props &
			Live<State, Action> & {
				children: ComponentChildren;
				MoreInputs?: Later<Props, State, Action>['MoreInputs'] | undefined;
			}
	>;
}

/** Long enough that a screen reader does not talk over typing, and that no browser minds the writes to its history. */
const PAUSE_MS = 700;

/**
 * The island of a tool: its state, changed by its reducer and kept in the page's address.
 *
 * A page loads the inputs; the answer stays as the server rendered it until somebody turns to the
 * tool. Then the rest is fetched and takes over the markup that is there, so that focus, open
 * details and a click in between are kept. The link is read after the first render, so that the
 * server's answer and the browser's first one agree, and again when somebody edits the fragment.
 * Where the address may not be touched (a sandboxed frame) the tool works without. An island lives
 * as long as its page, so nothing is undone.
 *
 * A class, because hooks would take one of the fourteen kilobytes of script a tool's page may load.
 */
export function linkedTool<Props extends object, State, Action>({
	name,
	initialState,
	reduce,
	load,
	View,
}: Tool<Props, State, Action>) {
	type Own = Pick<Live<State, Action>, 'state' | 'isSettled'>;

	return class LinkedTool extends Component<Props, Own> {
		override state: Own = { state: initialState, isSettled: false };
		#later: Later<Props, State, Action> | undefined;
		#loading: Promise<void> | undefined;
		#clicked: HTMLElement | null | undefined;
		#timer: ReturnType<typeof setTimeout> | undefined;
		/** What the reader did before the link was read: it comes after the link, so none of it is lost. */
		#early: Action[] | undefined = [];

		get #slot() {
			return (this.base as Element).querySelector('astro-slot');
		}

		/** Fetches the rest, once. A failed fetch is tried again the next time. */
		#wake(): Promise<void> {
			return (this.#loading ??= load()
				.then((later) => {
					const first = { state: initialState, isSettled: false };
					if (this.#slot) takeOver(this.#drawn(later, first), this.#slot);
					this.#later = later;
					sayFault(false);
					this.#takeTyped(this.#slot);
					this.forceUpdate();
				})
				.catch((error: unknown) => {
					this.#loading = undefined;
					reportError(error);
				}));
		}

		#drawn = ({ Answer }: Later<Props, State, Action>, own: Own) => (
			<Guard>
				<Answer {...this.props} {...own} dispatch={this.#dispatch} />
			</Guard>
		);

		#turnTo = (event: Event) => {
			if (!this.#later && event.type === 'click')
				this.#clicked = (event.target as Element).closest('button');
			void this.#wake();
		};

		#dispatch = (action: Action) => {
			this.#early?.push(action);
			this.setState(({ state }) => ({ state: reduce(state, action), isSettled: false }));
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.#settle(), PAUSE_MS);
			void this.#wake();
		};

		#settle = async () => {
			this.setState({ isSettled: true });
			await this.#wake();
			const link = this.#later?.writeLink(this.state.state, location);
			if (!link || link.search + link.hash === location.search + location.hash) return;
			try {
				history.replaceState(history.state, '', location.pathname + link.search + link.hash);
			} catch {
				// An opaque origin may not: the link button still gives the address.
			}
		};

		#openLink = async () => {
			const address = location.search + location.hash;
			// A frame's address may hold what its host chose and nothing of the tool's: src/embed/frame.ts.
			const isPlain = 'start' in document.documentElement.dataset && this.#early;
			if (address.includes('=') && !isPlain) await this.#wake();
			const action = this.#later?.openLink(location);
			const early = this.#early ?? [];
			this.#early = undefined;
			if (action) for (const one of [action, ...early]) this.#dispatch(one);
		};

		/** What somebody typed or chose before the script came. */
		#takeTyped(root: Element | null) {
			const fields = root?.querySelectorAll<HTMLInputElement & HTMLOptionElement>(
				'input, textarea, option',
			);
			for (const field of fields ?? []) {
				const { checked, defaultChecked, selected, defaultSelected } = field;
				const isChosen = (checked && !defaultChecked) || (selected && !defaultSelected);
				// An option has no default value.
				if (isChosen || field.value !== ((field.defaultValue as string | undefined) ?? field.value))
					field.dispatchEvent(new Event(isChosen ? 'change' : 'input', { bubbles: true }));
			}
		}

		override componentDidMount() {
			this.#takeTyped(this.base as Element);
			addEventListener('hashchange', () => void this.#openLink());
			void this.#openLink();
		}

		override componentDidUpdate() {
			if (!this.#later || !this.#slot) return;
			render(this.#drawn(this.#later, this.state), this.#slot);
			// A click that came first is answered last, so that it finds what was typed before it.
			const clicked = this.#clicked;
			this.#clicked = undefined;
			clicked?.click();
		}

		override render() {
			return (
				<div
					class={`tool ${name}`}
					onFocusIn={this.#turnTo}
					onPointerEnter={this.#turnTo}
					onClick={this.#turnTo}
				>
					<Guard>
						<View
							{...this.props}
							{...this.state}
							dispatch={this.#dispatch}
							glance={this.#later?.glance?.(this.props, this.state.state)}
							MoreInputs={this.#later?.MoreInputs}
						>
							{this.props.children}
						</View>
					</Guard>
				</div>
			);
		}
	};
}
