import { type ContentSet, pagesOf } from '../content-set.ts';
import type { Fault } from '../fault.ts';
import type { MdxComponent } from '../mdx.ts';
import { nearest } from '../nearest.ts';
import { FIGURES, type Names, NOT_WITHIN, VOCABULARY } from '../vocabulary.ts';
import { fixFor } from './references.ts';

type Message = Pick<Fault, 'fault' | 'fix'>;

/** Everything in an MDX body that is neither Markdown nor the vocabulary, or names what is not there. */
export function componentFaults(set: ContentSet): Fault[] {
	return pagesOf(set).flatMap(({ file, body }) => [
		...body.problems.map((problem) => ({ file, ...problem })),
		...body.components.flatMap((component) =>
			messagesOn(component, set).map((message) => ({ file, line: component.line, ...message })),
		),
	]);
}

function messagesOn(component: MdxComponent, set: ContentSet): Message[] {
	const { name, attributes, within } = component;
	const known = VOCABULARY[name];
	if (known === undefined) return [unknownComponent(name)];
	const messages: Message[] = [];
	for (const [attribute, { names, optional }] of Object.entries(known)) {
		const value = attributes[attribute];
		if (value === undefined) {
			if (optional) continue;
			const fix = `write <${name} ${attribute}="…">`;
			messages.push({ fault: `<${name}> has no ${attribute}`, fix });
		} else {
			const fix = fixForValue(names, value, set);
			const fault = `<${name} ${attribute}="${value}"> names nothing that exists`;
			if (fix !== undefined) messages.push({ fault, fix });
		}
	}
	for (const attribute of Object.keys(attributes)) {
		if (known[attribute] !== undefined) continue;
		const fix = `use only ${Object.keys(known).join(' and ')}`;
		messages.push({ fault: `<${name}> knows no attribute ${attribute}`, fix });
	}
	const around = NOT_WITHIN[name]?.find((type) => within.includes(type));
	if (around !== undefined) {
		const fix = 'take it out: what it makes is a link or a button of its own';
		messages.push({ fault: `<${name}> stands inside a ${around}`, fix });
	}
	return messages;
}

function unknownComponent(name: string): Message {
	const meant = nearest(name, Object.keys(VOCABULARY));
	const words = Object.keys(VOCABULARY).join(', ');
	if (name === '' || /^[a-z]/.test(name)) {
		return {
			fault: `raw HTML stands in content: <${name}>`,
			fix: `use Markdown, or one of ${words}`,
		};
	}
	const fix = meant === undefined ? `use one of ${words}` : `write <${meant}>`;
	return { fault: `unknown component <${name}>`, fix };
}

/** What to do about a value that names nothing; undefined where all is well. */
function fixForValue(names: Names, value: string, set: ContentSet): string | undefined {
	switch (names) {
		case 'claim':
			return set.claims.has(value) ? undefined : fixFor(set, 'claims', value);
		case 'term':
			return set.glossary.has(value) ? undefined : fixFor(set, 'glossary', value);
		case 'tool':
			return set.tools.has(value) ? undefined : fixFor(set, 'tools', value);
		case 'figure':
			return FIGURES.some((figure) => figure === value)
				? undefined
				: `use one of ${FIGURES.join(', ')}`;
		case 'anchor':
			return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) ? undefined : 'write the id in kebab-case';
		case 'words':
			return value.trim() === '' ? 'write the words' : undefined;
	}
}
