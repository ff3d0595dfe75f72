import { pluralWord, formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { CurvePoint, ChainSetting, SettingsView } from './data.ts';

/** Returns the table of the settings: value, origin, outcome, and the outcomes at both limits. */
export function table({ links }: SettingsView, world: World): Table {
	return {
		caption: world.word('settings.caption'),
		head: ['setting', 'value', 'whose', 'gives', 'least', 'most'].map((key) =>
			world.word(`settings.head-${key}`)
		),
		rows: links.map((setting) => [
			world.word(`settings.row-${setting.link}`),
			formatCount(world, setting.value),
			world.fill(`settings.${setting.origin}`, { value: formatCount(world, setting.range.default) }),
			`${formatCount(world, setting.gives)} ${outcomeText(setting, world)}`,
			limitOutcome(setting.curve.at(0), world),
			limitOutcome(setting.curve.at(-1), world)
		])
	};
}

/** Returns the words for the outcome at a limit of a setting; for a missing point, those of an empty cell. */
const limitOutcome = (point: CurvePoint | undefined, world: World): string =>
	point
		? world.fill('settings.end', {
				gives: formatCount(world, Math.round(point.gives)),
				value: formatCount(world, point.value)
			})
		: world.word('settings.none');

/** Returns the words that follow the number of an outcome. */
export function outcomeText({ hasAlerts, isFilmed, gives, link, of }: ChainSetting, world: World): string {
	if (!isFilmed) return world.word(`settings.blind-${link}`);
	if (link === 'operators' && !hasAlerts) return world.word('settings.mute');
	return pluralWord(world, `settings.gives-${link}`, gives).replace('{of}', formatCount(world, of));
}
