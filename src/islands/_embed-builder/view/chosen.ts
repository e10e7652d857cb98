import { embedOf, type Embed } from '../core/codes.ts';
import type { State } from '../core/state.ts';
import type { Given } from './props.ts';

/** As a frame takes it (src/embed/frame.ts): a hexadecimal, a name, or a function of plain figures. */
const PLAIN_COLOR =
	/^(?:#[\da-f]{3,8}|(?!inherit|initial|unset|revert)[a-z]{3,20}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\((?:[\d\s.,%/+-]|deg|none){1,60}\))$/i;

/** Whether it is a colour, as the browser reads it; where the page is built, nobody has typed yet. */
export const isColor = (text: string): boolean =>
	typeof CSS !== 'undefined' && PLAIN_COLOR.test(text) && CSS.supports('color', text);

export const chosenEmbed = (props: Given & { readonly state: State }): Embed =>
	embedOf(
		props.state,
		props.tools,
		props.languages.map(([tag]) => tag),
		props.currencies,
		isColor,
	);
