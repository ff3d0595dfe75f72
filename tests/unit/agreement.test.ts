import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allStepsData } from '#lib/edition/client/client-data.ts';
import { parseFigureKey } from '#lib/i18n/figures.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import type { CrowdData } from '#lib/scenes/crowd/data.ts';
import type { CurveData } from '#lib/scenes/curve/data.ts';
import type { ScoreHistogramView } from '#lib/scenes/score-histogram/data.ts';
import type { PosterView } from '#lib/scenes/poster/index.ts';
import type { QueueView } from '#lib/scenes/queue/data.ts';
import type { Scores } from '#lib/scenes/scores/data.ts';
import { numRuns } from '../random.ts';
import { edition, numbers, anySettings, firstStepShowing, stepPicture } from './story-values.ts';
import { current } from './current.ts';

describe('scores, alerts, poster and sentences agree at every setting', async () => {
	const scores = await stepPicture(current('analysis-scores'));
	const humps = await stepPicture(current('analysis-threshold'));
	const poster = await stepPicture(current('analysis-98'));

	it('on the thousand scenes', () => {
		fc.assert(
			fc.property(anySettings, (chosen) => {
				const choices = { settings: { ...chosen, 'guess-alerts': 0 }, placement: [] };
				const said = (name: string) => humps.figure(`analysis.${name}`, choices);
				expect(said('true') + said('false') + said('missed') + said('ignored')).toBe(1000);
				expect(said('alerts')).toBe(said('true') + said('false'));

				const { real, ordinary } = humps.data(choices) as ScoreHistogramView;
				expect([real.count, real.alerts]).toEqual([said('events'), said('true')]);
				expect([ordinary.count, ordinary.alerts]).toEqual([1000 - said('events'), said('false')]);

				const shown = poster.data(choices) as PosterView;
				expect([shown.right, shown.wrong]).toEqual([said('true'), said('false')]);
				expect([shown.judged, shown.idle]).toEqual([said('right'), said('idle')]);
			})
		);
	});

	it('on the eight incidents', () => {
		fc.assert(
			fc.property(anySettings, (chosen) => {
				const choices = { settings: chosen, placement: [] };
				const said = (name: string) => scores.figure(`analysis.${name}`, choices);
				const { scenes, threshold } = scores.data(choices) as Scores;
				const scored = scenes.filter(({ score }) => score !== null);
				const flagged = scored.filter(({ score }) => Number(score) > threshold);
				expect(threshold).toBe(said('threshold'));
				expect([scored.length, scenes.length - scored.length]).toEqual([said('scored'), said('unscored')]);
				expect(flagged.length).toBe(said('flagged'));
				expect(flagged.filter(({ real }) => real).length).toBe(said('flagged-real'));
				expect(said('flagged-real') + said('flagged-benign')).toBe(said('flagged'));
			})
		);
	});
});

describe('the threshold of “Analysing” is the load of “Supervising”', async () => {
	const queue = await stepPicture(current('centre-queue'));
	const curve = await stepPicture(current('centre-curve'));

	it('at every setting, in sentences and pictures alike', () => {
		fc.assert(
			fc.property(anySettings, (chosen) => {
				const choices = { settings: chosen, placement: [] };
				const said = (name: string) => queue.figure(`answering.${name}`, choices);
				const { mean, threshold } = queue.data(choices) as QueueView;
				expect(threshold).toBe(chosen['threshold']);
				expect(mean.alerts).toBeCloseTo(said('alerts-hour'), 9);
				expect(mean.share).toBeCloseTo(said('lost'), 9);
				const { own, best } = curve.data(choices) as CurveData;
				expect(own.perHour).toBeCloseTo(said('alerts-hour'), 9);
				expect(own.reached).toBeCloseTo(said('reached'), 9);
				if (best) expect([best.threshold, best.reached]).toEqual([said('best-threshold'), said('best')]);
			}),
			// Each run finds the best threshold anew, which is slow.
			{ numRuns: numRuns(10, 400) }
		);
	});
});

describe('an animated picture', () => {
	it('does not move when the words beside it count people, and moves otherwise', async () => {
		const data = await allStepsData(edition);
		const still = data.steps.filter((step) => step.still).map(({ id }) => id);
		expect(still).toEqual([current('prologue-faces'), current('analysis-frames')]);
		// Every figure has the same value a moment later, unless the step does not animate.
		for (const { id, state, figures, still: isStill } of data.steps) {
			const { time } = state;
			if (isStill || typeof time !== 'number') continue;
			for (const { name } of figures.map(parseFigureKey))
				expect([id, name, numbers(name, { ...state, time: time + 7 }, edition.choices)]).toEqual([
					id,
					name,
					numbers(name, state, edition.choices)
				]);
		}
	});
});

describe('the crowd of “Recognising” matches its sentences', async () => {
	const crowd = await stepPicture(firstStepShowing('crowd'));
	const see = (changes: Settings) => {
		const answered = { ...changes, 'guess-false': 0 };
		const testChoices = { settings: { ...edition.choices.settings, ...answered }, placement: [] };
		const { sums, byList } = crowd.data(testChoices) as CrowdData;
		return { sums, byList, said: (name: string) => crowd.figure(`faces.${name}`, testChoices) };
	};

	it('at every setting', () => {
		fc.assert(
			fc.property(anySettings, (chosen) => {
				const { byList, said, sums } = see(chosen);
				expect([sums.right, sums.wrong]).toEqual([said('true'), said('false')]);
				expect(sums.right + sums.wrong).toBe(said('alerts'));
				expect(sums.right + sums.missed + sums.wrong + sums.ignored).toBe(said('crowd'));
				expect([sums.list, sums.wanted, sums.match]).toEqual([
					said('list'),
					said('wanted'),
					said('threshold')
				]);
				expect(sums.oneIn).toBe(said('one-in'));
				// Each rate matches the picture to the half person that it rounds away; without a camera
				// nobody is compared.
				if (chosen['cameras'] === 0) {
					expect([sums.right, sums.wrong]).toEqual([0, 0]);
					return;
				}
				expect(Math.abs(sums.wrong - (sums.crowd - sums.wanted) * said('fpir'))).toBeLessThanOrEqual(0.5);
				expect(Math.abs(sums.right - sums.wanted * said('tpir'))).toBeLessThanOrEqual(0.5);
				for (const { list, wrong } of byList) expect(wrong).toBe(Math.round(said(`false-list-${list}`)));
			})
		);
	});

	it('and distributes all false alerts between the two groups', () => {
		fc.assert(
			fc.property(anySettings, (chosen) => {
				const { said, sums } = see(chosen);
				expect(said('false-a') + said('false-b')).toBe(sums.wrong);
				expect(Math.abs(said('false-b') - said('errors-b') * sums.wrong)).toBeLessThanOrEqual(0.5);
				if (said('k') === 1) expect(said('errors-b')).toBeCloseTo(said('share-b'), 12);
				else expect(said('errors-b')).toBeGreaterThanOrEqual(said('share-b'));
			})
		);
	});

	it('matches the method page: 18 of the wanted and 17 others; still 17 when nobody is wanted', () => {
		const story = see({});
		expect([story.sums.crowd, story.sums.list, story.sums.wanted]).toEqual([100_000, 10_000, 20]);
		expect([story.sums.right, story.sums.wrong, story.sums.oneIn]).toEqual([18, 17, 6000]);
		expect(story.byList.map(({ wrong }) => wrong)).toEqual([2, 17, 167, 1653]);

		const noneWanted = see({ wanted: 0 });
		expect([noneWanted.sums.right, noneWanted.sums.wrong, noneWanted.sums.missed]).toEqual([0, 17, 0]);
		expect([noneWanted.said('true'), noneWanted.said('alerts'), noneWanted.said('right-share')]).toEqual([
			0, 17, 0
		]);

		const two = see({ wanted: 2 });
		expect([two.sums.right, two.sums.wrong]).toEqual([2, 17]);
	});
});
