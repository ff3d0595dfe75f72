/** Pictures in all of their viewports: no text smaller than a label, and no overlapping text. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { MAX_ROUNDS } from '#lib/model/round/round-results.ts';
import { viewports } from '#lib/scenes/testing/viewports.ts';
import { numRuns, sample } from '../random.ts';
import { findPictureFaults, pictureData } from './picture-faults.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;
const editions = typedStory.languages.map(({ id }) => createEdition(typedStory, id));

/** Viewports in which a picture is most likely not to fit: each is tried, and steps share the others. */
const SMALLEST = ['telephone, small', 'frame, narrow and low', 'slide, 4 : 3, panel', 'paper, half a sheet'];
const smallest = Object.entries(viewports).filter(([name]) => SMALLEST.includes(name));
const larger = Object.entries(viewports).filter(([name]) => !SMALLEST.includes(name));

/** Any possible choices. */
const choices = fc.record(
	Object.fromEntries(
		typedStory.settings.map(({ id, min, max, step, choices: values }) => [
			id,
			values
				? fc.constantFrom(...values.map(({ value }) => value))
				: fc
						.integer({ min: 0, max: Math.floor((max - min) / step) })
						.map((index) => Math.min(max, min + index * step))
		])
	),
	{ requiredKeys: [] }
);

/** Any rounds that a class may have played. */
const rounds = fc.array(
	fc.record({
		threshold: fc.constantFrom(undefined, undefined, 0, 40, 62, 64, 64, 80, 100),
		people: fc.constantFrom(1, 1, 2, 4),
		seen: fc.integer({ min: 0, max: 5 }),
		wrong: fc.integer({ min: 0, max: 60 })
	}),
	{ maxLength: MAX_ROUNDS }
);

describe.each(editions.map((edition, rank) => [edition.lang, edition, rank] as const))(
	'%s',
	(_, edition, rank) => {
		it.each(edition.steps.map((step, turn) => [step.id, step, turn] as const))(
			'%s',
			async (_id, step, turn) => {
				// Words are longest in the first language, so what fits there fits in the others.
				const usualViewports =
					rank === 0 ? [...smallest, ...sample(larger, 3, turn)] : sample(Object.entries(viewports), 6, turn);
				// Choices change words more than places, so steps share the viewports for other choices.
				const others = sample(Object.entries(viewports), 6, turn + rank);
				// Choices change few pictures, and equal data gives an equal drawing, so it is drawn once.
				const sound: unknown[] = [];
				await fc.assert(
					fc.asyncProperty(choices, rounds, async (chosen, played) => {
						const shown = await pictureData(edition, step, chosen as Record<string, number>, played);
						if (sound.some((before) => isDeepStrictEqual(before, shown))) return;
						for (const [name, viewport] of sound.length === 0 ? usualViewports : others)
							expect([name, await findPictureFaults(edition, step, viewport, shown)]).toEqual([name, []]);
						sound.push(shown);
					}),
					{
						numRuns: numRuns(3),
						examples: [
							// The usual choices, with which each viewport is tried.
							[{}, []],
							[
								Object.fromEntries(
									typedStory.settings.filter(({ id }) => id.startsWith('guess-')).map(({ id }) => [id, -2])
								),
								[]
							]
						]
					}
				);
			}
		);
	}
);
