/**
 * The premiums a reader can choose, in the order shown; the tool opens on the first. All but `own`
 * are quantities of the claim, named in `evidence.ts`. Links carry these ids: never rename one.
 */
export const PRESET_IDS = [
	'article',
	'open-data',
	'interviewstack-llm',
	'ai-native-employer',
	'own',
] as const;
export type PresetId = (typeof PRESET_IDS)[number];
