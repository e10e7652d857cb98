// Says that all of the island is here already. Without it the bundler splits what both need from
// what only the inputs need, and two small files weigh half a kilobyte more than one.
import './ConfidenceFraming.tsx';

/** What is fetched once a reader turns to the tool. */
export { openLink, writeLink } from '../core/query.ts';
export { glance } from '../core/answer.ts';
export { Answer } from './Answer.tsx';
export { MoreInputs } from './MoreInputs.tsx';
