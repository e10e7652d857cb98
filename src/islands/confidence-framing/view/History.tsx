import { Component } from 'preact';
import { storedText, storeText } from '../../../browser/device-storage.ts';
import { keep, partsOfLink, readHistory, writeHistory, type Kept } from '../core/history.ts';
import { openLink, writeLink } from '../core/query.ts';
import type { ViewProps } from './props.ts';

const KEY = 'confidence-framing:kept';

const FULL = {
	message: 'This device stores nothing more, so this list lasts as long as the page is open.',
};

interface Props extends Pick<ViewProps, 'state' | 'dispatch'> {
	/** The sentence as it stands, without emphasis. */
	sentence: string;
}

interface Own {
	list: readonly Kept[];
	/** What the last step can be taken back to. */
	before?: { list: readonly Kept[]; link?: string } | undefined;
	message?: string;
}

/** The last sentences kept on this device: to open again, to forget, and to take either back. */
export class History extends Component<Props, Own> {
	override state: Own = { list: [] };

	override componentDidMount() {
		this.setState({ list: readHistory(storedText(KEY)) });
	}

	/** Another tab may have kept something since. */
	#stored = () => {
		const stored = readHistory(storedText(KEY));
		return stored.length ? stored : this.state.list;
	};

	#store = (list: readonly Kept[], rest: Omit<Own, 'list'>) => {
		const isStored = storeText(KEY, writeHistory(list));
		this.setState({ list, before: undefined, message: '', ...rest, ...(!isStored && FULL) });
	};

	#link = () => {
		const { search, hash } = writeLink(this.props.state, { search: '', hash: '' });
		return search + hash;
	};

	/** Puts the sentence first. */
	keep = () => {
		const { sentence } = this.props;
		this.#store(keep(this.#stored(), { sentence, link: this.#link() }), {
			message: 'Kept on this device.',
		});
	};

	#open = (link: string) => {
		const action = openLink(partsOfLink(link));
		// A link without parameters is the start.
		this.props.dispatch(action ?? { type: 'opened', texts: {}, choices: {} });
	};

	#reopen = ({ link }: Kept) => {
		this.setState({ before: { list: this.state.list, link: this.#link() }, message: 'Opened.' });
		this.#open(link);
	};

	#forget = (kept?: Kept) => {
		const list = this.#stored();
		const left = kept ? list.filter(({ sentence }) => sentence !== kept.sentence) : [];
		this.#store(left, { before: { list }, message: kept ? 'Forgotten.' : 'All forgotten.' });
	};

	#undo = () => {
		const { before } = this.state;
		if (!before) return;
		this.#store(before.list, { message: 'Taken back.' });
		if (before.link !== undefined) this.#open(before.link);
	};

	override render() {
		const { list, before, message } = this.state;
		return (
			<details class="no-print">
				<summary>Kept on this device{list.length ? ` (${list.length})` : ''}</summary>
				<p class="tool-buttons">
					<button type="button" onClick={this.keep}>
						Keep this sentence
					</button>
					{before && (
						<button type="button" onClick={this.#undo}>
							Undo
						</button>
					)}
					{list.length > 1 && (
						<button type="button" onClick={() => this.#forget()}>
							Forget all
						</button>
					)}
				</p>
				<p class="tool-hint" role="status">
					{message}
				</p>
				{list.length === 0 && (
					<p class="tool-hint">Sentences that you keep or copy stand here, the last ten of them.</p>
				)}
				<ol class="confidence-framing-kept">
					{list.map((kept) => (
						<li key={kept.sentence}>
							<p>{kept.sentence}</p>
							<p class="tool-buttons">
								<button type="button" onClick={() => this.#reopen(kept)}>
									Open again
								</button>
								<button type="button" onClick={() => this.#forget(kept)}>
									Forget
								</button>
							</p>
						</li>
					))}
				</ol>
			</details>
		);
	}
}
