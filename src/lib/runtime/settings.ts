import type { Settings } from '#lib/narrative/types/story.ts';

/** A setting without its texts: its default value and the values that it allows. */
export interface SettingRange {
	readonly id: string;
	readonly default: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** The only allowed values, if the setting is a choice among a few. */
	readonly choices?: readonly { readonly value: number }[];
}

/** Returns the story's own value of each setting, by id. */
export function defaultSettings(settings: readonly SettingRange[]): Settings {
	return Object.fromEntries(settings.map((setting) => [setting.id, setting.default]));
}

/**
 * Returns the nearest value that a setting allows. If it allows only some choices, any other value gives the default.
 * @param value any number; NaN and infinities give the default
 */
export function clampSetting(setting: SettingRange, value: number): number {
	if (!Number.isFinite(value)) return setting.default;
	if (setting.choices)
		return setting.choices.some((choice) => choice.value === value) ? value : setting.default;
	const bounded = Math.min(setting.max, Math.max(setting.min, value));
	const steps = Math.round((bounded - setting.min) / setting.step);
	return Math.min(setting.max, Number((setting.min + steps * setting.step).toFixed(6)));
}

/** Returns the values that one move of a control can reach: one step up or down, or any of the other choices. */
export function adjacentValues(setting: SettingRange, value: number): readonly number[] {
	const near = setting.choices?.map((choice) => choice.value) ?? [value + setting.step, value - setting.step];
	return [...new Set(near.map((each) => clampSetting(setting, each)))].filter((each) => each !== value);
}
