// Says that all of the island is here already. Without it the bundler splits what both need from
// what only the inputs need, and two small files weigh half a kilobyte more than one.
import './ConfidenceFraming.tsx';

import * as core from '../core/answer.ts';
import type { State } from '../core/state.ts';
import { content } from './content.ts';

/** What is fetched once a reader turns to the tool: scales and rules come with it. */
export { openLink, writeLink } from '../core/query.ts';
export const glance = (_: object, state: State) => core.glance(content, state);
export { ContentAnswer as Answer } from './ContentAnswer.tsx';
export { MoreInputs } from './MoreInputs.tsx';
