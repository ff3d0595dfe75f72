import type { SettingData } from '#lib/runtime/data.ts';
import type { Edition } from '../edition.ts';

/**
 * Returns all settings of a story with their texts in the language of an edition. The `origin` of a setting is the
 * publisher of its source, or a word for an assumption.
 */
export function localizeSettings({ story, lang, words }: Edition): SettingData[] {
	const from = (id: string) =>
		id === 'hypothesis'
			? (words['control.assumed'] ?? '')
			: (story.sources.find((source) => source.id === id)?.publisher ?? id);
	return story.settings.map(({ id, default: usual, min, max, step, source, label, unit, one, choices }) => ({
		id,
		default: usual,
		min,
		max,
		step,
		origin: from(source),
		label: label[lang] ?? '',
		unit: unit[lang] ?? '',
		...(one?.[lang] ? { one: one[lang] } : {}),
		...(choices
			? { choices: choices.map((choice) => ({ value: choice.value, label: choice.label[lang] ?? '' })) }
			: {})
	}));
}
