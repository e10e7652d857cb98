// Says that all of the island is here already. Without it the bundler splits what both need from
// what only the inputs need, and two small files weigh half a kilobyte more than one.
import './ProjectBrief.tsx';
import * as sentences from '../core/sentences.ts';
import type { State } from '../core/state.ts';
import type { Given } from './props.ts';

/** What is fetched once a reader turns to the tool: the card and the laws come with it. */
export { openLink, writeLink } from '../core/query.ts';
export { Keeper as Answer } from './Keeper.tsx';
export { MoreInputs } from './MoreInputs.tsx';
export const glance = (_: Given, { brief, counts }: State) => sentences.glance(brief, counts);
