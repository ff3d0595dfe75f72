import { plural, integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { Setting, SettingsView } from './view.ts';

/** Each setting with its value, whose it is, and what follows from it. */
export function table({ links }: SettingsView, world: World): Table {
	return {
		caption: world.word('settings.caption'),
		head: ['setting', 'value', 'whose', 'gives'].map((key) => world.word(`settings.head-${key}`)),
		rows: links.map((setting) => [
			world.word(`settings.row-${setting.link}`),
			integer(world, setting.value),
			world.fill(`settings.${setting.whose}`, { value: integer(world, setting.range.default) }),
			`${integer(world, setting.gives)} ${outcome(setting, world)}`
		])
	};
}

/**
 * The words that go with the number which follows from a setting.
 * @param room how many people a picture draws at most: it says so where there are more
 */
export function outcome({ alerts, filmed, gives, link, of }: Setting, world: World, room = Infinity): string {
	if (!filmed) return world.word(`settings.blind-${link}`);
	if (link === 'operators' && !alerts) return world.word('settings.mute');
	const drawn = gives > room ? ` ${world.fill('settings.drawn', { count: integer(world, room) })}` : '';
	return plural(world, `settings.gives-${link}`, gives)
		.replace('{of}', integer(world, of))
		.replace('{drawn}', drawn);
}
