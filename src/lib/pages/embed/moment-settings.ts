import type { SceneState } from '#lib/narrative/types/story.ts';
import { clampSetting, type SettingRange } from '#lib/runtime/settings.ts';

/** By scene, the settings for which a keyframe may have a number of its own: the number, or undefined where the setting counts. */
const OWN_NUMBERS: Readonly<Record<string, Readonly<Record<string, (state: SceneState) => unknown>>>> = {
	coverage: { cameras: ({ open }) => open },
	crowd: { list: ({ list }) => (list === 0 ? undefined : list) },
	density: { distance: ({ distance, own }) => (own === 100 ? undefined : distance) }
};

/**
 * Returns the settings for which a keyframe has a number of its own, with that number, by id. Where such a keyframe is shown
 * alone, these settings have this value, so that picture, lever and words say the same.
 * @param scene name of the scene
 * @param ranges settings of the story
 */
export function settingsOfMoment(
	scene: string,
	state: SceneState,
	ranges: readonly SettingRange[]
): Readonly<Record<string, number>> {
	const numbers = Object.entries(OWN_NUMBERS[scene] ?? {}).flatMap(([id, read]) => {
		const number = read(state);
		const range = ranges.find((each) => each.id === id);
		if (!range || typeof number !== 'number') return [];
		// As many as there can be are as many as the setting allows.
		return range.max <= number && !range.choices ? [] : [[id, clampSetting(range, number)] as const];
	});
	return Object.fromEntries(numbers);
}
