import type { Bounds } from '#lib/playhead/settings.ts';
import type { Edition } from './edition.ts';

/** A lever in the words of one language. */
export interface SettingData extends Bounds {
	readonly label: string;
	readonly unit: string;
	/** Whom its default comes from, or that it is a hypothesis. */
	readonly origin: string;
	readonly choices?: readonly { readonly value: number; readonly label: string }[];
}

/** Every lever of the story, in the words of an edition. */
export function settingsIn({ story, lang, words }: Edition): SettingData[] {
	const from = (id: string) =>
		id === 'hypothesis'
			? (words['step.hypothesis'] ?? '')
			: (story.sources.find((source) => source.id === id)?.publisher ?? id);
	return story.settings.map(({ id, default: usual, min, max, step, source, label, unit, choices }) => ({
		id,
		default: usual,
		min,
		max,
		step,
		origin: from(source),
		label: label[lang] ?? '',
		unit: unit[lang] ?? '',
		...(choices
			? { choices: choices.map((choice) => ({ value: choice.value, label: choice.label[lang] ?? '' })) }
			: {})
	}));
}
