import type { SettingDefinition, Settings } from '#lib/narrative/types/story.ts';

/**
 * Returns the value of a constant that the story file defines.
 * @throws RangeError if the story does not define it
 */
export function requireConstant(settings: Settings, id: string): number {
	const value = settings[id];
	if (value === undefined) throw new RangeError(`No constant “${id}”`);
	return value;
}

/**
 * Returns the constants whose ids are a prefix and a number, as pairs of number and value, by ascending number. For
 * example, `noticed-` gives those of `noticed-1` and `noticed-4`.
 */
export function constantsByPrefix(
	settings: Settings,
	prefix: string
): readonly (readonly [suffix: number, value: number])[] {
	return Object.entries(settings)
		.flatMap(([id, value]) =>
			id.startsWith(prefix) ? [[Number(id.slice(prefix.length)), value] as const] : []
		)
		.sort(([a], [b]) => a - b);
}

/**
 * Ids of the constants that the model behind each setting requires. Of `noticed-*`, those for the smallest and the
 * largest value of the setting are required.
 */
const REQUIRED_CONSTANTS: Readonly<Record<string, (setting: SettingDefinition) => readonly string[]>> = {
	standard: ({ choices = [], default: defaultValue }) =>
		(choices.length > 0 ? choices.map(({ value }) => value) : [defaultValue]).flatMap((edition) =>
			['detect', 'recognise', 'identify'].map((task) => `${task}-${edition}`)
		),
	monitors: ({ min, max }) => [`noticed-${min}`, `noticed-${max}`],
	match: () => ['measured-list', 'measured-faces', 'measured-false', 'claimed-faces']
};

/**
 * Returns the constants that the models require for the settings of a story, but that the story does not define: their
 * ids, each with the setting that requires it.
 */
export function missingConstants(
	settings: readonly SettingDefinition[]
): readonly { readonly id: string; readonly setting: string }[] {
	return settings.flatMap((setting) =>
		(REQUIRED_CONSTANTS[setting.id]?.(setting) ?? []).flatMap((id) =>
			settings.some((each) => each.id === id) ? [] : [{ id, setting: setting.id }]
		)
	);
}
