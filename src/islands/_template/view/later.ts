// Says that all of the island is here already. Without it the bundler splits what both need from
// what only the inputs need, and two small files weigh half a kilobyte more than one.
import './TemplateTool.tsx';
import { glanceAt } from '../core/doubling.ts';
import type { State } from '../core/state.ts';

/** What is fetched once a reader turns to the tool. */
export { openLink, writeLink } from '../core/query.ts';
export { Answer } from './Answer.tsx';
export const glance = (_: unknown, state: State): string => glanceAt(state);
