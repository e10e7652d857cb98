import { mdxToMdast } from 'satteri';

/** Whose figures a piece of text may use: a claim's, anything (a worked example), or none. */
type Scope =
	| { readonly kind: 'none' }
	| { readonly kind: 'worked' }
	| { readonly kind: 'claim'; readonly component: string; readonly id: string };

export interface Prose {
	readonly text: string;
	readonly line: number;
	readonly scope: Scope;
}

export interface MdxComponent {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly line: number;
	/** Node types and component names around it, outermost first. */
	readonly within: readonly string[];
}

interface MdxLink {
	readonly url: string;
	readonly line: number;
}

interface MdxProblem {
	readonly line: number;
	readonly fault: string;
	readonly fix: string;
}

/** What the checks need to know of an MDX file. */
export interface MdxDocument {
	/** False where the syntax is so bad that nothing else could be read. */
	readonly isMdx: boolean;
	readonly prose: readonly Prose[];
	readonly components: readonly MdxComponent[];
	readonly links: readonly MdxLink[];
	/** What cannot stand in content at all: bad syntax, code, pictures. */
	readonly problems: readonly MdxProblem[];
}

/** The part of a syntax tree's node that is read here. */
interface TreeNode {
	readonly type: string;
	readonly value?: string;
	readonly url?: string;
	readonly name?: string | null;
	readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
	readonly children?: readonly TreeNode[];
	readonly position?: { readonly start: { readonly line: number } } | undefined;
}

interface Found {
	isMdx: boolean;
	prose: Prose[];
	components: MdxComponent[];
	links: MdxLink[];
	problems: MdxProblem[];
}

/** Parses MDX with the parser that the site is built with. Never throws: bad syntax is a problem. */
export function parseMdx(source: string): MdxDocument {
	const found: Found = { isMdx: true, prose: [], components: [], links: [], problems: [] };
	try {
		visit(mdxToMdast(source) as TreeNode, { kind: 'none' }, [], found);
	} catch (error) {
		found.isMdx = false;
		const message = error instanceof Error ? error.message : String(error);
		const [, line, reason] = /^(\d+):\d+: (.*?)(?: \(mdx[^)]*\))?$/s.exec(message) ?? [];
		found.problems.push({
			line: Number(line ?? 1),
			fault: `this is not MDX: ${(reason ?? message).replace(/\s+/g, ' ').replace(/\.$/, '')}`,
			fix: 'close every tag in the paragraph that opens it, and write < as &lt; and { as &#123;',
		});
	}
	return found;
}

function visit(node: TreeNode, scope: Scope, within: readonly string[], found: Found): void {
	const line = node.position?.start.line ?? 1;
	let [inner, name] = [scope, node.type];
	if (node.type === 'text') found.prose.push({ text: node.value ?? '', line, scope });
	if (node.type === 'link' || node.type === 'definition') {
		found.links.push({ url: node.url ?? '', line });
	}
	const problem = problemOf(node);
	if (problem) found.problems.push({ line, ...problem });
	if (node.type.startsWith('mdxJsx')) {
		name = node.name ?? '';
		const attributes = attributesOf(node, line, found);
		found.components.push({ name, attributes, line, within });
		inner = scopeOf(name, attributes) ?? scope;
	}
	for (const child of node.children ?? []) visit(child, inner, [...within, name], found);
}

/** What the text inside a component may use; undefined where the component changes nothing. */
function scopeOf(
	component: string,
	attributes: Readonly<Record<string, string>>,
): Scope | undefined {
	if (component === 'Worked') return { kind: 'worked' };
	const id = component === 'SideNote' ? attributes.claim : attributes.id;
	const isClaims = ['Claim', 'Evidence', 'SideNote'].includes(component);
	return isClaims && id !== undefined ? { kind: 'claim', component, id } : undefined;
}

function attributesOf(node: TreeNode, line: number, found: Found): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const { type, name = '', value } of node.attributes ?? []) {
		if (type === 'mdxJsxAttribute' && typeof value === 'string') attributes[name] = value;
		else {
			const fault = `<${node.name ?? ''}> has an attribute that is not plain text: ${name || '{…}'}`;
			found.problems.push({ line, fault, fix: `write ${name || 'name'}="words"` });
		}
	}
	return attributes;
}

function problemOf({ type, value }: TreeNode): Omit<MdxProblem, 'line'> | undefined {
	if (type === 'mdxTextExpression' || type === 'mdxFlowExpression') {
		const fix = 'write what it comes to, and a brace in text as &#123;';
		return { fault: `{${value ?? ''}} is code, and content has none`, fix };
	}
	if (type === 'mdxjsEsm') {
		return {
			fault: 'import or export stands in content',
			fix: 'delete it; components need no import',
		};
	}
	if (type === 'image' || type === 'imageReference') {
		return { fault: 'a picture stands in content', fix: 'use a drawn <Figure name="…">' };
	}
	return undefined;
}
