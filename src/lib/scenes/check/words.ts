/** Formats times, lengths and answers for picture and table. */
import { parseClock, formatClock } from '#lib/narrative/parameters.ts';
import type { World } from '../world.ts';
import type { Answer } from './data.ts';

/** Returns the time of day at a number of seconds after the start. */
export const clock = (seconds: number, { scenario: { start } }: World): string =>
	formatClock((parseClock(start) ?? 0) + seconds);

/** Returns a length with one decimal and its unit. */
export const metres = (value: number, world: World): string =>
	world.fill('unit.metres', { value: world.format(value, { type: 'decimal', digits: 1 }) });

/** Returns a share of 0 to 1 in whole percent. */
export const percent = (share: number, world: World): string =>
	world.format(share, { type: 'percent', digits: 0 });

/** Returns the text of an answer. */
export function answerIn(answer: Answer, world: World): string {
	if (typeof answer === 'string') return world.word(`check.${answer}`);
	return 'until' in answer
		? world.fill('check.until', { time: clock(answer.until, world) })
		: world.fill('check.possible', { time: clock(answer.possible, world) });
}
