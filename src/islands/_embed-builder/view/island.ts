/** The island as the page loads it. A file of its own for the bundler's sake, as in every tool. */
export { default } from './EmbedBuilder.tsx';
