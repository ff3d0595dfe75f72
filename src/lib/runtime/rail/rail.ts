/** What the rail shows at each time and step. Server and browser compute it by the same functions. */
import { formatClock } from '#lib/model/maths/clock.ts';
import { writeFigure } from '#lib/i18n/figures.ts';
import type { Inline, RichText, SceneState } from '#lib/narrative/types/story.ts';
import type { StepData } from '../data.ts';

/** The rail in one language, as an interactive page needs it. */
export interface RailData {
	/** Start of the scenario in seconds after midnight, and its length in seconds. */
	readonly start: number;
	readonly duration: number;
	/** The second after the start at which the person falls. */
	readonly fall: number;
	/** The seconds at which people first pass the person who fell, in ascending order. */
	readonly passings: readonly number[];
	/** Texts with {@link writeRailText}: the word after the number of passers-by, and where the person is. */
	readonly passed: RichText;
	readonly before: RichText;
	readonly after: RichText;
	readonly lamps: readonly RailLamp[];
}

/** A question about the fall. */
export interface RailLamp {
	readonly id: string;
	/** Index of the step, among those of the page, from which on it is answered. */
	readonly from: number;
	readonly asked: string;
	/** The text of each possible answer. */
	readonly answers: Readonly<Record<string, RichText>>;
	/** The answer with the story’s own settings. */
	readonly usual: LampAnswer;
}

/** An answer, by its key in the model and in words. */
export interface LampAnswer {
	readonly key: string;
	readonly text: string;
}

/**
 * Returns the time of a step in seconds after the start. A step without minutes has that of the step before it, which the
 * server adds.
 * @param state a keyframe of the step; by default the one that stands for it
 */
export const timeOf = (
	{ clock, state: own }: Pick<StepData, 'clock' | 'state'>,
	state: SceneState = own
): number => clock ?? (typeof state['time'] === 'number' ? state['time'] : 0);

/** Returns how many people have passed the person who fell. */
export const countPassed = ({ passings }: RailData, time: number): number =>
	passings.filter((second) => second <= time).length;

/** Returns a text of the rail at a time. Of figures, it has those that depend on nothing but the time. */
export function writeRailText(rail: RailData, text: RichText, time: number, locale: string): string {
	const values: Readonly<Record<string, number>> = {
		'crowd.time': rail.start + time,
		'fall.passed': countPassed(rail, time)
	};
	return writeInlines(text.flat(), (name) => values[name] ?? NaN, locale);
}

/**
 * Returns rich text as plain text, without marks of sources.
 * @param compute computes a figure by its name
 */
export function writeInlines(
	text: readonly Inline[],
	compute: (name: string) => number,
	locale: string
): string {
	return text
		.map((inline) => {
			if (inline.type === 'figure') return writeFigure(inline, compute, locale);
			if ('children' in inline) return writeInlines(inline.children, compute, locale);
			return 'text' in inline ? inline.text : '';
		})
		.join('');
}

/** Returns a time in hours and minutes, for walls on which the labels of the scale would be too small. */
export const writeClock = ({ start }: RailData, time: number): string =>
	formatClock(start + Math.floor(time / 60) * 60);

/** Returns where the person is at a time, in a sentence. */
export const whereSentence = (rail: RailData, time: number, locale: string): string =>
	writeRailText(rail, time < rail.fall ? rail.before : rail.after, time, locale);

/**
 * Returns where the person is at a step, and the answers given until then.
 * @param answers the answers of the lamps, if not the story’s own
 */
export function railSentence(
	rail: RailData,
	{ index, time }: { readonly index: number; readonly time: number },
	locale: string,
	answers: readonly LampAnswer[] = rail.lamps.map(({ usual }) => usual)
): string {
	const given = answers.filter((_, lamp) => index >= (rail.lamps[lamp]?.from ?? Infinity));
	return [whereSentence(rail, time, locale), ...given.map(({ text }) => `${text}.`)].join(' ');
}
