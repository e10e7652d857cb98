export { findPhrases } from './find.ts';
