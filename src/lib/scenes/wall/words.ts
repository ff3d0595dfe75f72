/** Words of the wall. */
import { parseClock } from '#lib/model/maths/clock.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { isDuringFall, screensOfFall, type Wall, type WholeOdds } from './data.ts';

/** Returns the title with the number of screens and of watchers; before the guess, that is the reader. */
export const titleText = ({ shots, watchers, isAsked }: Wall, world: World): string =>
	world.fill('wall.title', {
		screens: pluralWord(world, 'wall.screens', shots.length),
		people: isAsked
			? world.word('wall.people-you')
			: watchers === 0
				? world.word('wall.people-none')
				: pluralWord(world, 'wall.people', watchers)
	});

/** Returns the headings of the two groups of screens, empty for an empty group. */
export function groupHeadings(
	{ shots, districtCount }: Wall,
	world: World
): [district: string, others: string] {
	const others = shots.length - districtCount;
	return [
		districtCount > 0 ? pluralWord(world, 'wall.own', districtCount) : '',
		others > 0 ? pluralWord(world, districtCount > 0 ? 'wall.others' : 'wall.only', others) : ''
	];
}

/** Returns the name of a screen, such as “C01”. */
export const screenName = (index: number): string => `C${String(index + 1).padStart(2, '0')}`;

/**
 * Returns the text on whether the fall is on the wall and seen. Empty outside the period of the fall, where the gaze is not
 * shown, and before the reader has tried to see it.
 * @param watched indexes of the watched screens
 * @param time seconds after the start of the scenario
 * @param hasNames whether the names of the screens are shown
 */
export function fallText(
	wall: Wall,
	watched: readonly number[],
	time: number,
	hasNames: boolean,
	world: World
) {
	if (!wall.gaze || wall.isAsked || !isDuringFall(wall, time)) return '';
	const shown = screensOfFall(wall);
	const [first] = shown;
	if (first === undefined) return world.word('wall.fall-none');
	const seen = shown.some((screen) => watched.includes(screen)) ? 'seen' : 'missed';
	if (shown.length === 1 && !hasNames) return world.word(`wall.fall-${seen}`);
	return shown.length === 1
		? world.fill(`wall.fall-one-${seen}`, { screen: screenName(first) })
		: world.fill(`wall.fall-many-${seen}`, { count: formatCount(world, shown.length) });
}

/** Returns every text that {@link fallText} can give during the fall, to reserve space for the longest. */
export const fallTexts = (wall: Wall, world: World): string[] =>
	[[], screensOfFall(wall)].flatMap((looked) =>
		[true, false].map((named) => fallText(wall, looked, wall.fall[0], named, world))
	);

/** Returns the text on how long the watchers take to look at every screen once. Empty without watchers. */
export function roundText({ shots, watchers, dwell }: Wall, world: World): string {
	if (watchers === 0) return '';
	const minutes = (shots.length * dwell) / watchers / 60;
	return world.fill('wall.round', { dwell: formatShort(dwell, world), minutes: formatShort(minutes, world) });
}

/** Formats a number with one decimal, a whole number without. */
export const formatShort = (value: number, world: World): string =>
	world.format(value, Number.isInteger(value) ? { type: 'integer' } : { type: 'decimal', digits: 1 });

/** Returns the text on the share of falls seen. */
export function chanceText({ seen, of }: WholeOdds, world: World): string {
	const form = seen === 0 ? 'none' : seen === 1 ? 'one' : 'many';
	return world.fill(`wall.chance-${form}`, { seen: formatCount(world, seen), of: formatCount(world, of) });
}

/**
 * Returns the time of day, `hh:mm:ss`.
 * @param time seconds after the start of the scenario
 */
export function clockText({ scenario: { start } }: World, time: number): string {
	const seconds = Math.floor((parseClock(start) ?? 0) + time);
	const two = (value: number) => String(value % 60).padStart(2, '0');
	return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}
