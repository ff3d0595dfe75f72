import fc from 'fast-check';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { createNumbers } from '#lib/edition/numbers.ts';
import type { Settings } from '#lib/narrative/types.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { CurveView } from '#lib/scenes/curve/view.ts';
import type { HumpsView } from '#lib/scenes/humps/view.ts';
import type { PosterView } from '#lib/scenes/poster/view.ts';
import type { QueueView } from '#lib/scenes/queue/view.ts';
import type { ScoresView } from '#lib/scenes/scores/view.ts';
import type { ThousandView } from '#lib/scenes/thousand/view.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'fr');
const { world, steps } = edition;
const numbers = createNumbers(world, edition.figures);

/** Any value that a lever can have. */
const settings: fc.Arbitrary<Settings> = fc.record(
	Object.fromEntries(
		story.settings.map(({ id, min, max, step, choices }) => [
			id,
			choices
				? fc.constantFrom(...choices.map(({ value }) => value))
				: fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step)
		])
	)
);

const step = (id: string) => {
	const found = steps.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no step ${id}`);
	return found;
};

/** What a step's sentences say and what its picture shows, under some choices. */
async function told(id: string) {
	const { state, scene: name } = step(id);
	const scene = await loadScene(name);
	return {
		view: (choices: Choices) => scene.view(state, world, choices),
		figure: (name: string, choices: Choices) => numbers(name, state, choices)
	};
}

describe('scores, alerts, trays, tree and sentences agree at every setting', async () => {
	const scores = await told('analysis-scores');
	const thousand = await told('analysis-thousand');
	const humps = await told('analysis-threshold');
	const poster = await told('analysis-98');

	it('on the thousand scenes', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const choices = { settings: chosen, placement: [] };
				const said = (name: string) => thousand.figure(`analysis.${name}`, choices);
				const { counts } = thousand.view(choices) as ThousandView;
				expect(counts).toMatchObject({
					right: said('true'),
					false: said('false'),
					missed: said('missed'),
					ignored: said('ignored')
				});
				expect(said('true') + said('false') + said('missed') + said('ignored')).toBe(1000);
				expect(said('alerts')).toBe(said('true') + said('false'));

				const { real, ordinary } = humps.view(choices) as HumpsView;
				expect([real.count, real.alerts]).toEqual([said('events'), said('true')]);
				expect([ordinary.count, ordinary.alerts]).toEqual([1000 - said('events'), said('false')]);

				const shown = poster.view(choices) as PosterView;
				expect([shown.right, shown.wrong]).toEqual([said('true'), said('false')]);
				expect([shown.judged, shown.idle]).toEqual([said('right'), said('idle')]);
			}),
			{ numRuns: 100 }
		);
	});

	it('on the eight incidents', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const choices = { settings: chosen, placement: [] };
				const said = (name: string) => scores.figure(`analysis.${name}`, choices);
				const { scenes, threshold } = scores.view(choices) as ScoresView;
				const scored = scenes.filter(({ score }) => score !== null);
				const flagged = scored.filter(({ score }) => Number(score) > threshold);
				expect(threshold).toBe(said('threshold'));
				expect([scored.length, scenes.length - scored.length]).toEqual([said('scored'), said('unscored')]);
				expect(flagged.length).toBe(said('flagged'));
				expect(flagged.filter(({ real }) => real).length).toBe(said('flagged-real'));
				expect(said('flagged-real') + said('flagged-benign')).toBe(said('flagged'));
			}),
			{ numRuns: 100 }
		);
	});
});

describe('the threshold of “Analysing” is the load of “Supervising”', async () => {
	const queue = await told('centre-queue');
	const curve = await told('centre-curve');

	it('at every setting, in sentences and pictures alike', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const choices = { settings: chosen, placement: [] };
				const said = (name: string) => queue.figure(`answering.${name}`, choices);
				const { mean, threshold } = queue.view(choices) as QueueView;
				expect(threshold).toBe(chosen['threshold']);
				expect(mean.alerts).toBeCloseTo(said('alerts-hour'), 9);
				expect(mean.share).toBeCloseTo(said('lost'), 9);
				const { own, best } = curve.view(choices) as CurveView;
				expect(own.perHour).toBeCloseTo(said('alerts-hour'), 9);
				expect(own.reached).toBeCloseTo(said('reached'), 9);
				if (best) expect([best.threshold, best.reached]).toEqual([said('best-threshold'), said('best')]);
			}),
			{ numRuns: 60 }
		);
	});
});
