import type { Settings } from '#lib/narrative/types.ts';

/** As much of a setting as it takes to keep a value in its bounds. */
export interface SettingRange {
	readonly id: string;
	readonly default: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Only these values, where there is a choice. */
	readonly choices?: readonly { readonly value: number }[];
}

/** All settings at the values that the story gives them. */
export function defaultSettings(settings: readonly SettingRange[]): Settings {
	return Object.fromEntries(settings.map((setting) => [setting.id, setting.default]));
}

/**
 * The nearest value that a setting allows.
 * @param value anything; what is no number gives the default
 */
export function clampSetting(setting: SettingRange, value: number): number {
	if (!Number.isFinite(value)) return setting.default;
	if (setting.choices)
		return setting.choices.some((choice) => choice.value === value) ? value : setting.default;
	const bounded = Math.min(setting.max, Math.max(setting.min, value));
	const steps = Math.round((bounded - setting.min) / setting.step);
	return Math.min(setting.max, Number((setting.min + steps * setting.step).toFixed(6)));
}

/** The values that a hand on a control comes to first: those beside its own, or the other choices. */
export function nextValues(setting: SettingRange, value: number): readonly number[] {
	const near = setting.choices?.map((choice) => choice.value) ?? [value + setting.step, value - setting.step];
	return [...new Set(near.map((each) => clampSetting(setting, each)))].filter((each) => each !== value);
}
