import { Component } from 'preact';
import { ChoiceField } from '../../_shared/ChoiceField.tsx';
import { Handover } from '../../_shared/Handover.tsx';
import { codeOf } from '../core/codes.ts';
import { CONDITIONS, type Condition, type Kind, type State } from '../core/state.ts';
import { chosenEmbed } from './chosen.ts';
import { Preview } from './Preview.tsx';
import type { ViewProps } from './props.ts';

const load = () => import('./hand-over.ts');

const KINDS: readonly (readonly [Kind, string])[] = [
	['script', 'Script'],
	['frame', 'Plain frame'],
	['address', 'Address'],
	['frame-address', 'Frame’s address'],
	['markdown', 'Markdown'],
];

const ABOUT: Readonly<Record<Kind, string>> = {
	script:
		'For pages that take HTML with a script. It fits its height by itself, and where no script runs it is a link.',
	frame: 'For pages that take a frame and no script. Its height is the one it has at the start.',
	address:
		'For editors that make an embed out of an address on a line of its own (oEmbed). It carries the tool and its setting; colours, figures and currency stay the reader’s.',
	'frame-address':
		'For editors that have a block for a frame and ask for its address only, as Notion does. The height is what you drag it to.',
	markdown:
		'For places that take neither: a picture of the answer that leads to the tool. The picture is light, in English and in the tool’s own currency.',
};

const WORDS: Readonly<Record<Condition, string>> = {
	post: 'A post',
	wordpress: 'WordPress, no storage',
	policy: 'A strict policy',
	'no-script': 'No script',
};

/** The code, how it looks in a post, and how it looks where things are forbidden. */
export class Answer extends Component<ViewProps, { isTesting?: boolean }> {
	override render() {
		const { state, dispatch, site, base } = this.props;
		const embed = chosenEmbed(this.props);
		const code = codeOf(embed, state.kind, site);
		const choose = (choices: Partial<State>) => dispatch({ type: 'chosen', choices });
		return (
			<div class="embed-answer">
				<ChoiceField
					id="embed-kind"
					legend="What your page takes"
					value={state.kind}
					options={KINDS}
					onChoice={(kind) => choose({ kind })}
				/>
				<p class="tool-note">{ABOUT[state.kind]}</p>
				<label for="embed-code">Code to paste</label>
				<textarea id="embed-code" rows={7} readOnly spellcheck={false} value={code} />
				<Handover
					actions={[['code', 'Copy']]}
					load={load}
					run={(_, { copyText }) => copyText(code, 'Copied.')}
				/>
				<ChoiceField
					id="embed-width"
					legend="See it"
					value={state.width}
					options={[
						['desktop', 'On a desktop'],
						['phone', 'On a phone'],
					]}
					onChoice={(width) => choose({ width })}
				/>
				<ChoiceField
					id="embed-condition"
					legend="Where"
					value={state.condition}
					options={CONDITIONS.map((condition) => [condition, WORDS[condition]])}
					onChoice={(condition) => choose({ condition })}
				/>
				{state.kind === 'markdown' && state.condition === 'post' ? (
					<p>
						<img
							class="embed-picture"
							src={base + embed.preset.picture}
							alt={embed.preset.alt}
							width="1200"
							height="630"
							loading="lazy"
						/>
					</p>
				) : (
					<Preview
						embed={embed}
						kind={state.kind}
						condition={state.condition}
						width={state.width}
						base={base}
						title={`Preview: ${WORDS[state.condition]}`}
					/>
				)}
				<div class="tool-buttons">
					<button type="button" onClick={() => this.setState({ isTesting: true })}>
						Test it in all four
					</button>
				</div>
				{this.state.isTesting && (
					<ul class="embed-tests">
						{CONDITIONS.map((condition) => (
							<li key={condition}>
								<h3>{WORDS[condition]}</h3>
								<Preview
									embed={embed}
									kind={state.kind}
									condition={condition}
									width="phone"
									base={base}
									title={`Test: ${WORDS[condition]}`}
								/>
							</li>
						))}
					</ul>
				)}
			</div>
		);
	}
}
