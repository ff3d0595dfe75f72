/** The words of the wall. */
import { readClock } from '#lib/narrative/parameters.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import { isFallen, screensOfFall, type Wall } from './data.ts';

/** How many screens, and how many people in front of them. */
export const title = ({ shots, watchers }: Wall, world: World): string =>
	world.fill('wall.title', {
		screens: plural(world, 'wall.screens', shots.length),
		people: watchers === 0 ? world.word('wall.people-none') : plural(world, 'wall.people', watchers)
	});

/** What the two groups of screens show. */
export function headings({ shots, own }: Wall, world: World): [district: string, others: string] {
	const others = shots.length - own;
	return [
		own > 0 ? plural(world, 'wall.own', own) : '',
		others > 0 ? plural(world, own > 0 ? 'wall.others' : 'wall.only', others) : ''
	];
}

/** Name of a screen, as its own machine writes it. */
export const screenName = (index: number): string => `C${String(index + 1).padStart(2, '0')}`;

/**
 * Whether the fall of the story is on the wall, and whether somebody looks; nothing while nobody has fallen.
 * @param named whether screens have their names on them
 */
export function fallLine(wall: Wall, looked: readonly number[], time: number, named: boolean, world: World) {
	if (!wall.gaze || !isFallen(wall, time)) return '';
	const shown = screensOfFall(wall);
	const [first] = shown;
	if (first === undefined) return world.word('wall.fall-none');
	const seen = shown.some((screen) => looked.includes(screen)) ? 'seen' : 'missed';
	if (shown.length === 1 && !named) return world.word(`wall.fall-${seen}`);
	return shown.length === 1
		? world.fill(`wall.fall-one-${seen}`, { screen: screenName(first) })
		: world.fill(`wall.fall-many-${seen}`, { count: integer(world, shown.length) });
}

/** All that it may say while time runs: room is kept for the longest. */
export const fallLines = (wall: Wall, world: World): string[] =>
	[[], screensOfFall(wall)].flatMap((looked) =>
		[true, false].map((named) => fallLine(wall, looked, wall.fall[0], named, world))
	);

/** How long it takes to look at every screen once; nothing where nobody looks. */
export function roundLine({ shots, watchers, dwell }: Wall, world: World): string {
	if (watchers === 0) return '';
	const minutes = (shots.length * dwell) / watchers / 60;
	return world.fill('wall.round', { dwell: short(dwell, world), minutes: short(minutes, world) });
}

/** A number with one decimal at most. */
export const short = (value: number, world: World): string =>
	world.format(value, Number.isInteger(value) ? { type: 'integer' } : { type: 'decimal', digits: 1 });

/** How many falls are seen; a question before the reader has guessed. From the longest wording to the shortest. */
export function chanceLines({ chance }: Wall, world: World): string[] {
	if (!chance) return ['wall.chance-guess', 'wall.chance-short'].map(world.word);
	const { seen, of } = chance;
	const form = seen === 0 ? 'none' : seen === 1 ? 'one' : 'many';
	return [world.fill(`wall.chance-${form}`, { seen: integer(world, seen), of: integer(world, of) })];
}

/** The wall's own clock, to the second. */
export function clock({ scenario: { start } }: World, time: number): string {
	const seconds = Math.floor((readClock(start) ?? 0) + time);
	const two = (value: number) => String(value % 60).padStart(2, '0');
	return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}
