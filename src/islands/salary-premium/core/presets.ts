/**
 * The premiums a reader can choose, first the one the tool opens on. The figures are the claim's
 * (`src/content/claims/pay-premium.yaml`, quantity of the same id); only `own` is typed.
 * Links carry these ids: never rename one.
 */
export const PRESETS = [
	{ id: 'article', name: 'The article’s claim', condition: 'the article is right' },
	{ id: 'open-data', name: 'Open job ads', condition: 'open job ads are a guide' },
	{
		id: 'interviewstack-llm',
		name: 'Ads that ask for LLM skills',
		condition: 'ads that ask for LLM skills are a guide',
	},
	{
		id: 'ai-native-employer',
		name: 'Any PM at an AI-native employer',
		condition: 'you move to an employer like the ten AI-native ones',
	},
	{ id: 'own', name: 'Your own range', condition: 'your range is right' },
] as const;
export type PresetId = (typeof PRESETS)[number]['id'];
export const PRESET_IDS = PRESETS.map(({ id }) => id);

/** The preset with this id. */
export function presetOf(id: PresetId): (typeof PRESETS)[number] {
	return PRESETS.find((preset) => preset.id === id) ?? PRESETS[0];
}
