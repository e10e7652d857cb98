/** What is fetched once a reader turns to the tool. */
export { openLink, writeLink } from '../core/query.ts';
export { Answer } from './Answer.tsx';
