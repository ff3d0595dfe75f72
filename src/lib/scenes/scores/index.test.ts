import fc from 'fast-check';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { EMPTY_DRAWING } from '#lib/chart/drawing.ts';
import { best, scenario as eight } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import { data } from './data.ts';
import scores from './index.ts';

/** Similarity of each of the eight incidents to what the software looks for. */
const SIMILARITIES = [0.8944, 0.9918, 0.9798, 0.9452, 0.55, 0.4562, 0.9965, 0.6915];
const scenario = {
	...eight,
	incidents: eight.incidents.map((incident, index) => ({
		...incident,
		resembles: SIMILARITIES[index] ?? 0.5
	}))
};
const world = createTestWorld('fr', { scenario, best });
const anySettings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 }),
	cameras: fc.integer({ min: 0, max: 24 }),
	'walk-from': fc.integer({ min: 0, max: 10 }),
	'walk-to': fc.integer({ min: 0, max: 10 })
});
const dataFor = (settings: Record<string, number>) =>
	data({}, world, { settings: { ...constants, ...settings }, placement: [] });
const drawn = (settings: Record<string, number>, testViewport = 'desk') => {
	const viewport = viewports[testViewport];
	return (viewport && scores.layout(dataFor(settings), viewport, world)) ?? EMPTY_DRAWING;
};
const ids = (settings: Record<string, number>, verdict: string) =>
	dataFor(settings).scenes.flatMap((one) => (one.verdict === verdict ? [one.id] : []));

describe('the scores', () => {
	it('raise three alerts at the default threshold, one of them right, and the fall is not filmed', () => {
		expect(dataFor({}).scenes.map(({ score }) => score)).toEqual([45, 68, 61, 52, null, 79, 74, 30]);
		expect(ids({}, 'right')).toEqual(['rucksack']);
		expect(ids({}, 'wrong')).toEqual(['suitcase', 'sleeper']);
		expect(ids({}, 'missed')).toEqual(['fall']);
	});

	it('are missing for a fall too far from a camera, and the table gives the distance as the reason', () => {
		const { scenes } = dataFor({});
		expect(scenes.flatMap(({ id, unfilmed }) => (unfilmed ? [[id, unfilmed]] : []))).toEqual([
			['fall', 'far']
		]);
		const row = scores.table(dataFor({}), world)?.rows.find(([number]) => number === '5');
		expect(row).toContain(world.word('scores.none-far'));
		expect(dataFor({ cameras: 0 }).scenes.map(({ unfilmed }) => unfilmed)).toEqual(scenes.map(() => 'away'));
	});

	it('are missing without cameras, and real events then count as missed', () => {
		expect(ids({ cameras: 0 }, 'missed')).toEqual(['fall', 'rucksack']);
		expect(dataFor({ cameras: 0 }).scenes.every(({ score }) => score === null)).toBe(true);
	});

	it('are on the side of the threshold that their frame indicates', () => {
		fc.assert(
			fc.property(anySettings, fc.constantFrom(...Object.keys(viewports)), (settings, testViewport) => {
				const { scenes, you } = dataFor(settings);
				const { series, shapes } = drawn(settings, testViewport);
				const marks = new Map(series.flatMap(({ marks: own }) => own.map((mark) => [mark.id, mark])));
				const cut = Number(/M([\d.]+)/.exec(shapes.find(({ id }) => id === 'cut')?.d ?? '')?.[1]);
				const all = [...scenes, ...(you ? [you] : [])];
				expect(marks.size).toBe(all.length);
				for (const { id, daySceneId, score, verdict } of all) {
					const mark = marks.get(daySceneId === null ? id : String(daySceneId));
					const frame = { right: 'right', wrong: 'false', missed: 'missed', quiet: undefined }[verdict];
					expect(mark?.frame).toBe(frame);
					const dot = shapes.find(({ id: own }) => own === `${id}-dot`);
					const [, left, radius] = /M([\d.]+) [\d.]+a([\d.]+)/.exec(dot?.d ?? '') ?? [];
					const at = dot ? Number(left) + Number(radius) : mark?.x;
					if (score !== null && score < 100 && at !== undefined)
						expect(at > cut).toBe(frame === 'right' || frame === 'false');
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('include the reader’s walk, as an ordinary scene without a number', () => {
		expect(dataFor({}).you).toBeNull();
		const walk = { 'walk-from': 6, 'walk-to': 9 };
		expect(dataFor(walk).you).toMatchObject({ number: null, real: false, verdict: 'quiet' });
		expect(drawn(walk).series.find(({ kind }) => kind === 'people')?.marks).toHaveLength(1);
		expect(scores.table(dataFor(walk), world)?.rows.at(-1)?.slice(0, 2)).toEqual([
			'–',
			world.word('walk.title')
		]);
		expect(dataFor({ ...walk, threshold: 0 }).you?.verdict).toBe('wrong');
		// No camera faces the way from the Rue Neuve to the Passage des Peaux: no score, and nothing is
		// missed.
		expect(dataFor({ 'walk-from': 7, 'walk-to': 8 }).you).toMatchObject({ score: null, verdict: 'quiet' });
	});

	it('agree with the answers on the boards where a class judges the same pictures', () => {
		const tables = (story?.routes ?? []).flatMap(({ plan }) =>
			plan.flatMap(({ board }) => (board?.kind === 'talk' && board.table?.pictograms ? [board.table] : []))
		);
		expect(tables.length).toBeGreaterThan(0);
		for (const { pictograms, answers } of tables)
			for (const { kind, unfilmed, verdict } of dataFor({}).scenes) {
				const place = pictograms?.findIndex((each) => each === kind) ?? -1;
				// A board may have some of the pictures.
				if (place < 0) continue;
				const answer = answers?.[place]?.['en'];
				const alert = verdict === 'right' || verdict === 'wrong';
				expect([kind, answer]).toEqual([kind, unfilmed ? 'too far' : alert ? 'warns' : 'leaves it']);
			}
	});

	it('are not yet on the scale before they are given: the dots wait beside it', () => {
		const { desk } = viewports;
		if (!desk) throw new Error('no viewport');
		const { shapes, texts } = scores.layout(
			data({ placed: 0, cut: 0 }, world, { settings: constants, placement: [] }),
			desk,
			world
		);
		const zero = texts.find(({ text }) => text === '0');
		const dots = shapes.filter(({ id }) => id.endsWith('-dot'));
		expect(dots).toHaveLength(7);
		for (const { d } of dots) {
			const [, left, radius] = /M([\d.]+) [\d.]+a([\d.]+)/.exec(d) ?? [];
			expect(Number(left) + 2 * Number(radius)).toBeLessThan(zero?.x ?? 0);
		}
	});

	it('have no names while the reader judges large pictures, which shrink into their rows', () => {
		const { desk } = viewports;
		if (!desk) throw new Error('no viewport');
		const at = (named: number) =>
			scores.layout(data({ named }, world, { settings: constants, placement: [] }), desk, world);
		const sizes = (named: number) => at(named).series.flatMap(({ marks }) => marks.map(({ size }) => size));
		const name = world.word('scores.name-sleep');
		const shows = (named: number) => JSON.stringify(at(named).texts).includes(name);
		expect([0, 50, 100].map(shows)).toEqual([false, false, true]);
		expect(sizes(0)).toHaveLength(8);
		expect(Math.min(...sizes(0))).toBeGreaterThan(2 * Math.max(...sizes(100)));
		expect(Math.max(...sizes(99.99))).toBeCloseTo(Math.max(...sizes(100)), 1);
	});
});
