/** What is fetched once a writer turns to the code. */
export { copyText } from '../../../browser/handover.ts';
