import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choices } from '#lib/scenes/scene.ts';
import type { ChainData } from '#lib/scenes/chain/data.ts';
import type { CheckData } from '#lib/scenes/check/data.ts';
import type { CrowdData } from '#lib/scenes/crowd/data.ts';
import type { CurveData } from '#lib/scenes/curve/data.ts';
import type { CamerasData } from '#lib/scenes/cameras/data.ts';
import type { QueueView } from '#lib/scenes/queue/data.ts';
import type { BystandersData } from '#lib/scenes/bystanders/index.ts';
import { numRuns } from '../random.ts';
import { anyChoices, edition, anySettings, firstStepShowing, stepPicture } from './story-values.ts';

describe('the chain agrees with each chapter', async () => {
	const best = await stepPicture(firstStepShowing('coverage', { answer: 'shown' }));
	const ownScene = await stepPicture(firstStepShowing('yours'));
	const seeing = ({ placement }: Choices) => (placement.length > 0 ? ownScene : best);
	const scenes = await stepPicture(firstStepShowing('score-histogram'));
	const queue = await stepPicture(firstStepShowing('queue'));
	const curve = await stepPicture(firstStepShowing('curve'));
	const crowd = await stepPicture(firstStepShowing('crowd'));
	const chain = await stepPicture(firstStepShowing('chain'));
	const othersScene = await stepPicture(firstStepShowing('bystanders'));
	const check = await stepPicture(firstStepShowing('check'));

	const whole = (share: number) => Math.round(100 * share);
	const twoDigits = (value: number) => (value < 100 ? Math.round(value) : Number(value.toPrecision(2)));
	const oneDigit = (value: number) => (value < 10 ? Math.round(value) : Number(value.toPrecision(1)));
	it('link by link, figure for figure, and never grows', () => {
		fc.assert(
			fc.property(anyChoices, (testChoices) => {
				const printedFigure = (name: string) => chain.figure(`chain.${name}`, testChoices);
				const filmed = seeing(testChoices).figure('coverage.filmed', testChoices);
				const tpr = scenes.figure('analysis.tpr', testChoices);
				const { lost } = (curve.data(testChoices) as CurveData).own;
				expect(printedFigure('filmed-share')).toBe(filmed);
				expect(printedFigure('flagged-share')).toBe(tpr);
				expect(queue.figure('answering.lost', testChoices)).toBeCloseTo(lost, 12);
				expect((queue.data(testChoices) as QueueView).mean.share).toBeCloseTo(lost, 12);

				const links = ['events', 'filmed', 'flagged', 'reached'].map(printedFigure);
				expect(links).toEqual(
					[1, filmed, filmed * tpr, filmed * tpr * (1 - lost)].map((share) => whole(share))
				);
				expect(links).toEqual([...links].sort((a, b) => b - a));

				const { events, stages } = chain.data(testChoices) as ChainData;
				expect([events, ...stages.map(({ through }) => through)]).toEqual(links);
				for (const [index, { behind }] of stages.entries())
					expect(behind).toBe((links[index] ?? NaN) - (links[index + 1] ?? NaN));
			}),
			{ numRuns: numRuns(12, 400) }
		);
	});

	it('in the figures per year: cameras, false alerts and false matches are those of the chapters', () => {
		fc.assert(
			fc.property(anyChoices, (testChoices) => {
				const { estimates } = othersScene.data(testChoices) as BystandersData;
				const [minutes, alerts, matches] = estimates.map(({ value }) => value);
				const { cameras } = seeing(testChoices).data(testChoices) as CamerasData;

				// The alerts of an average hour in a control room with these cameras only.
				const serviceSettings = { ...testChoices.settings, streams: cameras.length, peak: 1 };
				const { mean } = queue.data({ ...testChoices, settings: serviceSettings }) as QueueView;
				const wrong = 365 * 24 * (mean.alerts - mean.right);
				expect(alerts).toBeCloseTo(twoDigits(wrong), 6);

				const identified = seeing(testChoices).figure('walks.identified', testChoices);
				const fpir = crowd.figure('faces.fpir', testChoices);
				expect(matches).toBeCloseTo(oneDigit(365 * 10_000 * identified * fpir), 6);
				// The converse need not hold: a few filmed centimetres are less than a minute a year.
				if (seeing(testChoices).figure('walks.seen', testChoices) === 0)
					expect([minutes, matches]).toEqual([0, 0]);

				for (const { what, low, value, high } of estimates) {
					const name = { minutes: 'filmed-minutes', alerts: 'false-alerts', matches: 'false-matches' }[what];
					const printedFigure = ['-low', '', '-high'].map((end) =>
						othersScene.figure(`year.${name}${end}`, testChoices)
					);
					expect([low, value, high]).toEqual(printedFigure);
				}
			}),
			{ numRuns: numRuns(12, 400) }
		);
	});

	it('breaks at its first link without a camera: nothing is filmed, flagged, answered or recognised', () => {
		fc.assert(
			fc.property(anySettings, (chosen) => {
				const testChoices = { settings: { ...chosen, cameras: 0, 'guess-false': 0 }, placement: [] };
				const printedFigure = (name: string) => chain.figure(name, testChoices);
				for (const name of ['filmed', 'flagged', 'reached', 'filmed-share', 'flagged-share', 'lost-share'])
					expect([name, printedFigure(`chain.${name}`)]).toEqual([name, 0]);
				for (const name of ['filmed-minutes', 'false-alerts', 'false-matches'])
					expect([name, printedFigure(`year.${name}-high`)]).toEqual([name, 0]);
				for (const name of [
					'analysis.alerts',
					'analysis.true',
					'analysis.false',
					'analysis.boxes',
					'analysis.flagged',
					'faces.alerts',
					'faces.taken'
				])
					expect([name, printedFigure(name)]).toEqual([name, 0]);
				expect((crowd.data(testChoices) as CrowdData).sums).toMatchObject({
					right: 0,
					wrong: 0,
					includesLookalike: false
				});
				const { cameras, sectors, fallen } = check.data(testChoices) as CheckData;
				expect([cameras, sectors, fallen?.gap]).toEqual([[], [], undefined]);
			}),
			{ numRuns: numRuns(12, 400) }
		);
	});

	it('counts those who pass by the fall as the sentences do', () => {
		fc.assert(
			fc.property(anyChoices, (testChoices) => {
				const view = check.data(testChoices) as CheckData;
				expect(view.ways).toHaveLength(check.figure('fall.passers', testChoices));
			}),
			{ numRuns: numRuns(12, 400) }
		);
	});

	it('beside a measurement that the story takes from its source', () => {
		const { measured } = chain.data(edition.choices) as ChainData;
		expect([measured.helped, measured.total]).toEqual([22, 1939]);
		expect(((100 * measured.helped) / measured.total).toFixed(1)).toBe('1.1');
	});
});
