/** Names of the keyframes of a step, by what they show. Server only. */
import type { Edition } from '#lib/edition/edition.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import { formatClock, parseClock } from '#lib/model/maths/clock.ts';
import type { SceneState, Step } from '#lib/narrative/types/story.ts';

/**
 * Returns what each keyframe of a step shows: “Open cameras: 2 of 24”. It is named by the parameters that it changes, the
 * first keyframe by those that the second one changes. The word of a parameter may be that of one scene (`moment.wall-tiles`)
 * or value (`moment.drawn-100`); without any, keyframes have numbers.
 */
export function nameMoments({ scene, keyframes }: Step, edition: Edition): string[] {
	return keyframes.map((state, index) => {
		const other = keyframes[index === 0 ? 1 : index - 1] ?? state;
		const changed = Object.keys(state).filter((name) => state[name] !== other[name]);
		const named = changed.flatMap((name) => nameValue(scene, name, state, keyframes, edition) ?? []);
		// A part of the picture says more than the time at which it is shown.
		return (
			named.at(-1) ??
			fillBlanks(edition.words['moment.other'] ?? '', {
				value: formatFigure(index + 1, { type: 'integer' }, edition.locale),
				total: formatFigure(keyframes.length, { type: 'integer' }, edition.locale)
			})
		);
	});
}

/** Returns the word for the value of a parameter, filled; undefined if there is none. */
function nameValue(
	scene: string,
	name: string,
	state: SceneState,
	keyframes: readonly SceneState[],
	{ words, locale, story }: Edition
): string | undefined {
	const value = state[name];
	const keys = [`${scene}-${name}-${String(value)}`, `${scene}-${name}`, `${name}-${String(value)}`, name];
	const word = keys.map((key) => words[`moment.${key}`]).find((each) => each !== undefined);
	if (typeof value !== 'number') return word;
	const number = (each: number) => formatFigure(Math.round(each), { type: 'integer' }, locale);
	const values = keyframes.map((each) => Number(each[name]));
	return (
		word &&
		fillBlanks(word, {
			value: number(value),
			total: number(Math.max(...values)),
			time: formatClock((parseClock(story.scenario?.start ?? '') ?? 0) + value)
		})
	);
}
