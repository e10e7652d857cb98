// Says that all of the island is here already. Without it the bundler splits what both need from
// what only the start needs, and two small files weigh half a kilobyte more than one.
import './ReadinessQuiz.tsx';
import items from 'virtual:content/quiz';
import type { Address } from '../../../domain/query-codec.ts';
import * as query from '../core/query.ts';
import type { State } from '../core/state.ts';

/** What is fetched once a reader turns to the tool: the questions come with it. */
export { Answer } from './Answer.tsx';
export const openLink = (address: Address) => query.openLink(items, address);
export const writeLink = (state: State, address: Address) => query.writeLink(items, state, address);
