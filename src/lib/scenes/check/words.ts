/** Formats times, lengths and answers for picture and table. */
import { parseClock, formatClock } from '#lib/narrative/catalogue/parameters.ts';
import type { World } from '../world.ts';
import type { Answer } from './data.ts';

/** Returns the time of day at a number of seconds after the start. */
export const formatTime = (seconds: number, { scenario: { start } }: World): string =>
	formatClock((parseClock(start) ?? 0) + seconds);

/** Returns a length with one decimal and its unit. */
export const formatMetres = (value: number, world: World): string =>
	world.fill('unit.metres', { value: world.format(value, { type: 'decimal', digits: 1 }) });

/** Returns a share of 0 to 1 in whole percent. */
export const formatPercent = (share: number, world: World): string =>
	world.format(share, { type: 'percent', digits: 0 });

/** Returns the text of an answer. */
export function formatAnswer(answer: Answer, world: World): string {
	if (typeof answer === 'string') return world.word(`check.${answer}`);
	return 'until' in answer
		? world.fill('check.until', { time: formatTime(answer.until, world) })
		: world.fill('check.possible', { time: formatTime(answer.possible, world) });
}
