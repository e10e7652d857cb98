/** An element as Satori lays it out: a `div` with styles, and text or elements in it. */
export interface Node {
	readonly type: 'div';
	readonly props: {
		readonly style: Readonly<Record<string, string | number>>;
		readonly children?: string | readonly Node[];
	};
}

type Style = Node['props']['style'];

/** A flex box, as Satori wants every element with children to be. */
export const box = (style: Style, children: readonly Node[] = []): Node => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children },
});

export const text = (words: string, style: Style = {}): Node => ({
	type: 'div',
	props: { style, children: words },
});
