import { oneOf, readParams, writeParams, type Address } from '../../../domain/query-codec.ts';
import { readAnswers, writeAnswers } from './answers-code.ts';
import { TRUTHS, type Item } from './items.ts';
import type { Action, Other, State } from './state.ts';
import { QUIZ_VERSION } from './version.ts';

const scopes = oneOf(TRUTHS);

/** A pasted link, or the answers of one; undefined where there are none in it. Never throws. */
export function readOther(items: readonly Item[], pasted: string): Other | undefined {
	const text = pasted.trim().slice(0, 20_000);
	const code = readParams(/#.*/s.exec(text)?.[0] ?? `#${text}`).get('answers');
	const read = readAnswers(items, code ?? '');
	return Object.keys(read.answers).length > 0 ? { link: text, ...read } : undefined;
}

/**
 * What a link asks for: a truth to begin with, or a result to show. Undefined when it says nothing
 * of ours. Never throws.
 */
export function openLink(items: readonly Item[], { search, hash }: Address): Action | undefined {
	const scope = scopes.parse(readParams(search).get('truth') ?? '');
	const fragment = readParams(hash);
	const code = fragment.get('answers');
	const own = code ? readAnswers(items, code) : undefined;
	const other = readOther(items, `#answers=${fragment.get('with') ?? ''}`);
	const hasOwn = own && (Object.keys(own.answers).length > 0 || own.dropped > 0);
	if (!scope && !hasOwn && !other) return undefined;
	return { type: 'link-opened', scope, own: hasOwn ? own : undefined, other };
}

/**
 * The address that brings a result back, with what it is compared with. Answers stand in the
 * fragment, which no server sees; while questions are being asked the address is left alone.
 */
export function writeLink(
	items: readonly Item[],
	{ stage, scope, answers, other }: State,
	{ search, hash }: Address,
): Address {
	const isResult = stage === 'result';
	const code = isResult ? writeAnswers(items, answers) || undefined : undefined;
	return {
		search: writeParams(search, { truth: scope === 'all' ? undefined : scope }, '?'),
		hash: writeParams(
			hash,
			{
				v: code && String(QUIZ_VERSION),
				answers: code,
				with: isResult && other ? writeAnswers(items, other.answers) : undefined,
			},
			'#',
		),
	};
}
