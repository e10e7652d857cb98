import { Component } from 'preact';
import { storedText, storeText } from '../../../browser/device-storage.ts';
import { readerDay } from '../../../browser/reader-day.ts';
import { isBlank, sameBrief, type Brief } from '../core/brief.ts';
import { readSaved, withChange, writeSaved } from '../core/saved.ts';
import { Answer } from './Answer.tsx';
import { KEY } from './key.ts';
import { KeptHere } from './KeptHere.tsx';
import type { ViewProps } from './props.ts';

interface Keeping {
	/** The brief that the device holds, this one or another. */
	readonly onDevice: Brief | undefined;
	/** The device would not take the last change. */
	readonly isRefused: boolean;
	/** Forgotten in another tab: nothing is stored until the reader says so. */
	readonly isForgotten: boolean;
	/** What stood here before the reader put something else in its place. */
	readonly before: Brief | undefined;
	/** Known once the page is alive: a built page is read on other days. */
	readonly today: string | undefined;
}

/** Keeps the brief on this device, says so, and draws the answer. What it does when is in the README. */
export class Keeper extends Component<ViewProps, Keeping> {
	override state: Keeping = {
		onDevice: undefined,
		isRefused: false,
		isForgotten: false,
		before: undefined,
		today: undefined,
	};
	/** What this tab last read from the device, or wrote to it. */
	#known: Brief = {};

	override componentDidMount() {
		const onDevice = readSaved(storedText(KEY));
		this.#known = onDevice ?? {};
		this.setState({
			onDevice,
			// Writing back what is there says whether the device takes anything.
			isRefused: !storeText(KEY, onDevice ? writeSaved(onDevice) : ''),
			today: readerDay(new Date()),
		});
		if (onDevice) this.props.dispatch({ type: 'found-on-device', brief: onDevice });
		addEventListener('storage', this.#look);
		// A page that comes back from the history has missed what other tabs did.
		addEventListener('pageshow', this.#look);
	}

	override componentDidUpdate(before: ViewProps) {
		const { state, dispatch } = this.props;
		const { brief, linked, isKept } = state;
		if (brief === before.state.brief) return;
		const { onDevice, isRefused, isForgotten } = this.state;
		if (!isKept && onDevice && sameBrief(onDevice, brief)) {
			this.#known = onDevice;
			dispatch({ type: 'kept', isKept: true });
			return;
		}
		const isAnother = !isKept && !isRefused && onDevice !== undefined;
		if (brief !== linked && !isForgotten && !isAnother) this.#keep();
	}

	/** Another tab may have stored something. */
	#look = () => {
		const { state, dispatch } = this.props;
		const onDevice = readSaved(storedText(KEY));
		this.setState({ onDevice });
		if (!state.isKept || isBlank(state.brief)) return;
		if (!onDevice) {
			this.setState({ isForgotten: true });
			dispatch({ type: 'kept', isKept: false });
			return;
		}
		const brief = withChange(onDevice, this.#known, state.brief);
		this.#known = onDevice;
		if (!sameBrief(brief, state.brief)) dispatch({ type: 'replaced', brief, isKept: true });
	};

	/** Stores what stands here, with what other tabs changed meanwhile. */
	#keep = () => {
		const { state, dispatch } = this.props;
		const onDevice = readSaved(storedText(KEY));
		const brief = onDevice ? withChange(onDevice, this.#known, state.brief) : state.brief;
		const text = writeSaved(brief);
		const isKept = storeText(KEY, text);
		if (isKept) this.#known = brief;
		this.setState({
			onDevice: isKept ? readSaved(text) : onDevice,
			isRefused: !isKept,
			isForgotten: false,
		});
		if (!sameBrief(brief, state.brief)) dispatch({ type: 'replaced', brief, isKept });
		else if (isKept !== state.isKept) dispatch({ type: 'kept', isKept });
	};

	/** Puts another brief in this one's place, and lets the reader take that back. */
	#replace = (brief: Brief, isKept: boolean) => {
		const { brief: before } = this.props.state;
		this.setState({ before: isBlank(before) ? undefined : before, isForgotten: false });
		this.props.dispatch({ type: 'replaced', brief, isKept });
	};

	#open = (brief: Brief) => {
		this.#known = brief;
		this.#replace(brief, true);
	};

	#keepThis = () => {
		this.#known = this.state.onDevice ?? {};
		this.setState({ before: this.state.onDevice }, this.#keep);
	};

	#forget = () => {
		this.#known = {};
		storeText(KEY, '');
		this.setState({ onDevice: undefined });
		this.#replace({}, false);
	};

	override render() {
		const { onDevice, isRefused, isForgotten, before, today } = this.state;
		const { brief, isKept } = this.props.state;
		const isAnother = !isKept && !isRefused && onDevice && !sameBrief(onDevice, brief);
		return (
			<div>
				<KeptHere
					{...{ brief, isKept, isRefused, isForgotten, before, frame: this.props.frame }}
					another={isAnother ? onDevice : undefined}
					open={this.#open}
					keep={this.#keepThis}
					forget={this.#forget}
					bringBack={(lost) => {
						this.setState({ before: undefined });
						// Where the device holds another by now, the reader is asked.
						this.props.dispatch({ type: 'replaced', brief: lost, isKept: false });
					}}
				/>
				<Answer {...this.props} today={today} />
			</div>
		);
	}
}
