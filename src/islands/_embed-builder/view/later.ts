/** What is fetched once a writer turns to the builder. */
export { openLink, writeLink } from '../core/state.ts';
export { Answer } from './Answer.tsx';
