// Says that all of the island is here already. Without it the bundler splits what both need from
// what only the inputs need, and two small files weigh half a kilobyte more than one.
import './BetPortfolio.tsx';

/** What is fetched once a reader turns to the tool. */
export { openLink, writeLink } from '../core/query.ts';
export { Answer } from './Answer.tsx';
export { glance } from './at-once.ts';
export { MoreInputs } from './MoreInputs.tsx';
