import {
	Component,
	render,
	type ComponentChild,
	type ComponentChildren,
	type ComponentType,
} from 'preact';
import type { Address } from '../../domain/query-codec.ts';
import { Guard } from './Guard.tsx';
import type { Start } from './start-at.ts';
import { sayFault, takeOver } from './take-over.ts';
import { typedIn } from './typed-in.ts';

/** What a tool's view is drawn from, besides what the page hands in. */
export interface Live<State, Action> {
	readonly state: State;
	readonly dispatch: (action: Action) => void;
	/** Something changed, and then nothing for a moment: the time to tell a screen reader. */
	readonly isSettled: boolean;
	/** The answer in one line, for readers whose inputs hide it; undefined until `Later` is there. Asked for where what it throws is caught. */
	readonly glance?: () => string | undefined;
}

/** The part of a tool that is fetched once a reader turns to it, or a link has something to say. */
export interface Later<Props, State, Action> {
	/** Adopts what the server rendered into the island's slot, as `MoreInputs` does. */
	readonly Answer: ComponentType<Props & Live<State, Action>>;
	/** What a link asks for; undefined when it says nothing of the tool's. Never throws. */
	readonly openLink: (address: Address) => Action | undefined;
	readonly writeLink: (state: State, address: Address) => Address;
	/** The answer in one line, where only this part can tell it. */
	readonly glance?: (props: Props, state: State) => string;
	/** Inputs that most readers never see, in the slot `inputs`; not empty where they are not shown. */
	readonly MoreInputs?: ComponentType<Props & Live<State, Action>>;
}

/** What the server rendered and the script leaves alone until somebody turns to the tool. */
export interface Slots {
	/** The answer. */
	readonly children?: ComponentChildren;
	/** Of a tool that has `MoreInputs`. */
	readonly inputs?: ComponentChildren;
}

interface Tool<Props, State, Action> {
	/** Class of the tool's frame: its slug. */
	readonly name: string;
	readonly initialState: State;
	readonly reduce: (state: State, action: Action) => State;
	readonly load: () => Promise<Later<Props, State, Action>>;
	/** What answers from the first moment: the heading, the inputs, and the slots for the rest. */
	readonly View: ComponentType<Props & Live<State, Action> & Slots>;
}

/** `takeOver` or `render`. */
type Draw = (part: ComponentChild, into: Element) => void;

const draw: Draw = (part, into) => {
	render(part, into);
};

/** Between two pieces of work: keys are answered and frames drawn before the next. */
const breathe = () => new Promise((done) => setTimeout(done));

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

	return class LinkedTool extends Component<Props & { start?: Start<State> | undefined }, Own> {
		/** What the server's markup shows. */
		#start: Own = {
			state: this.props.start ? { ...initialState, ...this.props.start.state } : initialState,
			isSettled: false,
		};
		override state: Own = this.#start;
		/** What the slots show. */
		#drawn: Own = this.#start;
		/** What was fetched, once all slots are taken over. */
		#later: Later<Props, State, Action> | undefined;
		#glance: Later<Props, State, Action>['glance'];
		#loading: Promise<void> | undefined;
		/** The slots whose buttons answer. */
		#taken = new Set<Element | null>();
		#clicked: HTMLElement | null | undefined;
		#timer: ReturnType<typeof setTimeout> | undefined;
		/** What the reader did before the link was read: it comes after the link, so none of either is lost. */
		#early: Action[] | undefined = [];
		/** The address says nothing of the tool's: at first whatever else a host put into it, src/embed/frame.ts. */
		#isPlain = true;

		#slots = () => (this.base as Element).querySelectorAll('astro-slot');

		/** Draws what was fetched into its slot. */
		#draw(how: Draw, slot: Element, later: Later<Props, State, Action>, live: Own) {
			const Part = slot.getAttribute('name') ? later.MoreInputs : later.Answer;
			if (!Part) return;
			how(
				<Guard>
					<Part {...this.props} {...live} dispatch={this.#dispatch} />
				</Guard>,
				slot,
			);
		}

		/** Piece by piece, with a breath before each: a slow phone takes long over all of it. */
		async #takeOver() {
			const later = await load();
			await breathe();
			// What the glance is worked out from, the answer is too.
			this.#glance = later.glance;
			this.forceUpdate();
			for (const slot of this.#slots()) {
				await breathe();
				this.#draw(takeOver, slot, later, this.#start);
				this.#taken.add(slot);
				this.#takeTyped(slot);
			}
			await breathe();
			this.#later = later;
			sayFault(false);
			this.#readLink();
			// What came in between is drawn now.
			this.forceUpdate();
		}

		/** Fetches the rest, once. What failed is tried again the next time. */
		#wake(): Promise<void> {
			return (this.#loading ??= this.#takeOver().catch((error: unknown) => {
				this.#loading = undefined;
				reportError(error);
			}));
		}

		#turnTo = ({ type, target }: Event) => {
			const of = target as Element;
			if (type === 'click' && !this.#later && !this.#taken.has(of.closest('astro-slot')))
				this.#clicked = of.closest('button');
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
			if (!link) return;
			const address = link.search + link.hash;
			try {
				if (address !== location.search + location.hash)
					history.replaceState(history.state, '', location.pathname + address);
				// From now on the address says what the tool shows: src/embed/frame.ts.
				delete document.documentElement.dataset['start'];
			} catch {
				// An opaque origin may not: the link button still gives the address.
			}
		};

		/** A link that has something to say is read as soon as what reads it is there, however often that fails. */
		#turnToLink = (isPlain: boolean) => {
			this.#isPlain = isPlain || !(location.search + location.hash).includes('=');
			if (this.#later) this.#readLink();
			else if (!this.#isPlain) void this.#wake();
		};

		#readLink() {
			const early = this.#early;
			this.#early = undefined;
			if (early && this.#isPlain) return;
			const { search, hash } = location;
			const action = this.#later?.openLink({
				search: search + (this.props.start?.search.replace('?', '&') ?? ''),
				hash,
			});
			if (!action) return;
			// From the start again: a link may give way to what somebody wrote, as on the second visit.
			if (early) this.setState(this.#start);
			for (const one of [action, ...(early ?? [])]) this.#dispatch(one);
		}

		#takeTyped(root: Element) {
			for (const { field, event } of typedIn(root)) {
				field.dispatchEvent(new Event(event, { bubbles: true }));
				// Inputs that come with the rest hear it once they are there.
				void this.#wake();
			}
		}

		override componentDidMount() {
			this.#takeTyped(this.base as Element);
			addEventListener('hashchange', () => this.#turnToLink(false));
			this.#turnToLink('start' in document.documentElement.dataset);
		}

		override componentDidUpdate() {
			if (!this.#later) return;
			if (this.#drawn !== this.state)
				for (const slot of this.#slots()) this.#draw(draw, slot, this.#later, this.state);
			this.#drawn = this.state;
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
							glance={() => this.#glance?.(this.props, this.state.state)}
						/>
					</Guard>
				</div>
			);
		}
	};
}
