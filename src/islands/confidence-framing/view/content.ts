import perceptions from 'virtual:content/perceptions/cited';
import rules from 'virtual:content/rules/cited';
import vocabularies from 'virtual:content/vocabularies';
import type { Content } from './props.ts';

/** Scales, answers and rules: fetched with the answer, so that no page with the tool carries them. */
export const content: Content = { vocabularies, perceptions, rules };
