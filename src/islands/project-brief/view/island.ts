/** The island as the page loads it. A file of its own for the bundler's sake: see `later.ts`. */
export { default } from './ProjectBrief.tsx';
