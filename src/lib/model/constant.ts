import type { SettingDefinition, Settings } from '#lib/narrative/types.ts';

/** A number that models take from the story, with its source. Throws a RangeError where the story has none. */
export function constant(settings: Settings, id: string): number {
	const value = settings[id];
	if (value === undefined) throw new RangeError(`No constant “${id}”`);
	return value;
}

/** Those that begin so, by the number at the end of their names, from the least on: `noticed-1`, `noticed-4`. */
export function constantsFrom(
	settings: Settings,
	beginning: string
): readonly (readonly [at: number, value: number])[] {
	return Object.entries(settings)
		.flatMap(([id, value]) =>
			id.startsWith(beginning) ? [[Number(id.slice(beginning.length)), value] as const] : []
		)
		.sort(([a], [b]) => a - b);
}

/** What the models of a setting take from the story, for each of some values of it; of `noticed-*`, those of both ends. */
const NEEDED: Readonly<Record<string, (setting: SettingDefinition) => readonly string[]>> = {
	standard: ({ choices = [], default: usual }) =>
		(choices.length > 0 ? choices.map(({ value }) => value) : [usual]).flatMap((edition) =>
			['detect', 'recognise', 'identify'].map((what) => `${what}-${edition}`)
		),
	monitors: ({ min, max }) => [`noticed-${min}`, `noticed-${max}`],
	match: () => ['measured-list', 'measured-faces', 'measured-false', 'claimed-faces']
};

/** Constants that the models of a story's settings ask for in vain. */
export function lackingConstants(
	settings: readonly SettingDefinition[]
): readonly { readonly id: string; readonly setting: string }[] {
	return settings.flatMap((setting) =>
		(NEEDED[setting.id]?.(setting) ?? []).flatMap((id) =>
			settings.some((each) => each.id === id) ? [] : [{ id, setting: setting.id }]
		)
	);
}
