import { embedOf, type Embed } from '../core/codes.ts';
import type { State } from '../core/state.ts';
import type { Given } from './props.ts';

/** Whether it is a colour, as the browser reads it; where the page is built, nobody has typed yet. */
export const isColor = (text: string): boolean =>
	typeof CSS !== 'undefined' && text.length <= 60 && CSS.supports('color', text);

export const chosenEmbed = (props: Given & { readonly state: State }): Embed =>
	embedOf(
		props.state,
		props.tools,
		props.languages.map(([tag]) => tag),
		props.currencies,
		isColor,
	);
