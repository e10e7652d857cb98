import '../../_shared/tool.css';
import './embed-builder.css';
import { ChoiceField } from '../../_shared/ChoiceField.tsx';
import { linkedTool } from '../../_shared/linked-tool.tsx';
import { SelectField } from '../../_shared/SelectField.tsx';
import { TextField } from '../../_shared/TextField.tsx';
import { initialState, reduce, type Action, type State } from '../core/state.ts';
import { chosenEmbed, isColor } from './chosen.ts';
import type { Given } from './props.ts';

export default linkedTool<Given, State, Action>({
	name: 'embed-builder',
	initialState,
	reduce,
	load: () => import('./later.ts'),
	View(props) {
		const { state, dispatch, tools, languages, currencies, children } = props;
		const { tool, preset } = chosenEmbed(props);
		const choose = (choices: Partial<State>) => dispatch({ type: 'chosen', choices });
		const isBadColor = state.accent.trim() !== '' && !isColor(state.accent.trim());
		return (
			<>
				<h2>Choose, see, copy</h2>
				<div class="tool-columns">
					<form onSubmit={(event) => event.preventDefault()}>
						<SelectField
							id="embed-tool"
							label="Tool"
							value={tool.slug}
							options={tools.map(({ slug, title }) => [slug, title])}
							onChoice={(slug) => choose({ tool: slug })}
						/>
						<SelectField
							id="embed-preset"
							label="Setting it opens with"
							value={preset.id}
							options={tool.presets.map(({ id, name }) => [id, name])}
							onChoice={(id) => choose({ preset: id })}
						/>
						<ChoiceField
							id="embed-theme"
							legend="Light or dark"
							value={state.theme}
							options={[
								['', 'Reader’s own'],
								['light', 'Light'],
								['dark', 'Dark'],
							]}
							onChoice={(theme) => choose({ theme })}
						/>
						<TextField
							id="embed-accent"
							label="Accent colour"
							value={state.accent}
							error={isBadColor ? 'Enter a colour as CSS writes it, such as #b4275c.' : undefined}
							hint="As CSS writes it: #b4275c, teal. The tool takes its hue and keeps text readable. Empty for ours."
							onText={(accent) => choose({ accent })}
						/>
						<SelectField
							id="embed-numbers"
							label="Figures written as in"
							value={state.numbers}
							options={[['', 'English: 1,234.5'], ...languages]}
							hint="Words and what fields begin with stay English."
							onChoice={(numbers) => choose({ numbers })}
						/>
						{tool.takesCurrency && (
							<SelectField
								id="embed-currency"
								label="Currency it opens with"
								value={state.currency}
								options={[
									['', 'The tool’s own'],
									...currencies.map((code) => [code, code] as const),
								]}
								onChoice={(currency) => choose({ currency })}
							/>
						)}
						<ChoiceField
							id="embed-share"
							legend="Should your page be told the answer?"
							value={state.share}
							options={[
								['', 'No'],
								['1', 'Yes, and the reader is told'],
							]}
							onChoice={(share) => choose({ share })}
						/>
					</form>
					{children}
				</div>
			</>
		);
	},
});
