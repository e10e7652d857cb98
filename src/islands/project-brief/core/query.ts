import { oneOf, readParams, writeParams, type Address } from '../../../domain/query-codec.ts';
import {
	briefFrom,
	FIELD_NAMES,
	GUARDRAIL_IDS,
	idsIn,
	textOf,
	USE_IDS,
	withText,
	WORDLESS,
} from './brief.ts';
import { readCounts } from './counts.ts';
import { initialState, VIEWS, type Action, type State } from './state.ts';

/** What a writer or a chapter sets. Everything else is private and stands in the fragment. */
const PUBLIC = 'uses';
const views = oneOf(VIEWS);

/**
 * What a link asks for; undefined when it says nothing of ours. Never throws: what cannot be read
 * stays at its start.
 */
export function openLink({ search, hash }: Address): Action | undefined {
	const query = readParams(search);
	const fragment = readParams(hash);
	const view = views.parse(query.get('view') ?? '');
	const said = briefFrom((name) => {
		if (name === PUBLIC) return idsIn(USE_IDS, query.get('use') ?? '').join('_');
		const text = fragment.get(name) ?? undefined;
		return name === 'passed' ? idsIn(GUARDRAIL_IDS, text ?? '').join('_') : text;
	});
	const { usersError, failuresError } = readCounts(said);
	const brief = (['users', 'failures'] as const).reduce(
		(read, name) =>
			(name === 'users' ? usersError : (failuresError ?? usersError))
				? withText(read, name, textOf({}, name))
				: read,
		said,
	);
	if (view === undefined && Object.keys(brief).length === 0) return undefined;
	return { type: 'link-opened', brief, view };
}

/**
 * The address that brings a brief back. While the device keeps the brief, its words stay out of the
 * address: browsers send their history from one device to another, and a brief is private.
 */
export function writeLink({ brief, view, isKept }: State, { search, hash }: Address): Address {
	const texts = FIELD_NAMES.filter((name) => name !== PUBLIC).map(
		(name) => [name, isKept && !WORDLESS.includes(name) ? undefined : brief[name]] as const,
	);
	return {
		search: writeParams(
			search,
			{ view: view === initialState.view ? undefined : view, use: brief[PUBLIC] },
			'?',
		),
		hash: writeParams(hash, Object.fromEntries(texts), '#'),
	};
}
