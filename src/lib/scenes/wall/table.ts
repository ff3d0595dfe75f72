import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { watchedScreens, screensOfFall, type WallView } from './data.ts';
import { screenName } from './words.ts';

/**
 * Returns the table of the counts. Where the gaze is shown, it also has the watched screens and those that
 * show the fall, and after the guess the share of falls seen.
 */
export function table({ wall, time }: WallView, world: World): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const names = (screens: readonly number[]) =>
		screens.length > 0 ? screens.map(screenName).join(', ') : world.word('wall.none');
	const { shots, districtCount, watchers, gaze, chance } = wall;
	const rows: [key: string, value: string][] = [
		['screens', number(shots.length)],
		['own', number(districtCount)],
		['watchers', number(watchers)]
	];
	if (watchers > 0) {
		rows.push(['load', world.format(shots.length / watchers, { type: 'decimal', digits: 1 })]);
	}
	if (gaze) {
		rows.push(['looked', names(watchedScreens(wall, time))], ['fall', names(screensOfFall(wall))]);
	}
	if (chance) {
		rows.push(['chance', world.fill('wall.in', { seen: number(chance.seen), of: number(chance.of) })]);
	}
	return {
		caption: world.word('wall.caption'),
		head: ['wall.what', 'wall.value'].map(world.word),
		rows: rows.map(([key, value]) => [world.word(`wall.row-${key}`), value])
	};
}
