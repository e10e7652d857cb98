// Says that all of the island is here already. Without it the bundler splits what both need from
// what only the inputs need, and two small files weigh half a kilobyte more than one.
import './MetricTranslator.tsx';
import { glanceOf } from '../core/sentences.ts';
import type { State } from '../core/state.ts';
import { readState } from '../core/week.ts';

/** What is fetched once a reader turns to the tool. */
export { openLink, writeLink } from '../core/query.ts';
export { Answer } from './Answer.tsx';

/** The answer in one line. */
export const glance = (_: unknown, state: State): string => glanceOf(readState(state));
