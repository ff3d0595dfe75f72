/** A value of a setting as text, for its controls and its handle in the picture. */
import { formatFigure, unitForm } from '#lib/i18n/numbers.ts';
import type { SettingData } from '#lib/runtime/data.ts';

/** Formats a value without its unit, with one decimal if it is not an integer. */
export const formatSetting = (value: number, locale: string): string =>
	formatFigure(value, Number.isInteger(value) ? { type: 'integer' } : { type: 'decimal', digits: 1 }, locale);

/** Returns a value in words: the label of a choice, or the number with its unit. */
export const describeSetting = (setting: SettingData, value: number, locale: string): string =>
	setting.choices?.find((choice) => choice.value === value)?.label ??
	`${formatSetting(value, locale)} ${unitForm(setting, value, locale)}`;
