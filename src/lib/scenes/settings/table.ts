import { plural, integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { Outcome, Setting, SettingsView } from './data.ts';

/** Each setting with its value, whose it is, and what follows from it. */
export function table({ links }: SettingsView, world: World): Table {
	return {
		caption: world.word('settings.caption'),
		head: ['setting', 'value', 'whose', 'gives', 'least', 'most'].map((key) =>
			world.word(`settings.head-${key}`)
		),
		rows: links.map((setting) => [
			world.word(`settings.row-${setting.link}`),
			integer(world, setting.value),
			world.fill(`settings.${setting.whose}`, { value: integer(world, setting.range.default) }),
			`${integer(world, setting.gives)} ${outcome(setting, world)}`,
			end(setting.curve.at(0), world),
			end(setting.curve.at(-1), world)
		])
	};
}

/** What would follow from an end of a setting. */
const end = (outcomeThere: Outcome | undefined, world: World): string =>
	outcomeThere
		? world.fill('settings.end', {
				gives: integer(world, Math.round(outcomeThere.gives)),
				value: integer(world, outcomeThere.value)
			})
		: world.word('settings.none');

/** The words that go with the number which follows from a setting. */
export function outcome({ alerts, filmed, gives, link, of }: Setting, world: World): string {
	if (!filmed) return world.word(`settings.blind-${link}`);
	if (link === 'operators' && !alerts) return world.word('settings.mute');
	return plural(world, `settings.gives-${link}`, gives).replace('{of}', integer(world, of));
}
