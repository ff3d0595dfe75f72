import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { canSee } from '#lib/model/cameras/coverage.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import { numRuns } from '../../../../tests/random.ts';
import { best, scenario } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import { screensOfFall, type WallView } from './data.ts';
import wall from './index.ts';
import { layOutWall } from './places.ts';
import { findFall, SHOT_RATIO, SHOT_WIDTH } from './shots.ts';

const world = createTestWorld('fr', { scenario, best });
const anySettings = fc.record({
	cameras: fc.integer({ min: 0, max: 24 }),
	lens: fc.constantFrom(40, 90),
	sensor: fc.constantFrom(1920, 3840),
	streams: fc.constantFrom(12, 48, 96, 108, 192),
	watchers: fc.integer({ min: 0, max: 8 }),
	dwell: fc.integer({ min: 2, max: 60 }),
	flair: fc.constantFrom(1, 1.5, 3, 5),
	monitors: fc.integer({ min: 1, max: 9 }),
	'guess-seen': fc.integer({ min: -2, max: 100 })
});
const anyViewport = fc.constantFrom(...Object.values(viewports));
const dataFor = (settings: Record<string, number>, time = 365, gaze = 'on') =>
	wall.data({ time, tiles: 96, shows: 'wall', gaze }, world, {
		settings: { ...constants, ...settings },
		placement: []
	}) as WallView;
const desk = viewports['desk'] ?? { width: 769, height: 653 };
const draw = (view: WallView, viewport = desk) => {
	const drawing = wall.layout(view, viewport, world);
	const path = (id: string) =>
		[...(drawing.painted ?? []), ...drawing.shapes].find((shape) => shape.id === id)?.d ?? '';
	return { ...drawing, path };
};
const starts = (path: string) => path.split('M').length - 1;

describe('the wall', () => {
	it('has a screen for every stream in every viewport, without overlaps, above the heads of the watchers', () => {
		fc.assert(
			fc.property(anySettings, anyViewport, (settings, viewport) => {
				const view = dataFor(settings);
				const { grid } = layOutWall(view.wall, viewport, world);
				expect(grid.corners).toHaveLength(settings.streams);
				expect(grid.screenWidth).toBeGreaterThan(4);
				const operator = draw(view, viewport).shapes.find(({ id }) => id === 'operator-0-0');
				const [, floor, scale] =
					/translate\(\S+ (\S+)\) scale\((\S+)\)/.exec(operator?.transform ?? '') ?? [];
				const head = operator ? Number(floor) - 100 * Number(scale) : viewport.height;
				const outside = grid.corners.filter(
					([x, y]) =>
						!(
							x >= 0 &&
							x + grid.screenWidth <= viewport.width &&
							y >= 0 &&
							y + grid.screenWidth * SHOT_RATIO < head
						)
				);
				expect(outside).toEqual([]);
				const beside = grid.corners.filter(([x, y]) =>
					grid.corners.some(
						([u, v]) =>
							(u !== x || v !== y) &&
							Math.abs(u - x) < grid.screenWidth &&
							Math.abs(v - y) < grid.screenWidth * SHOT_RATIO
					)
				);
				expect(beside).toEqual([]);
			}),
			{ numRuns: numRuns(10, 380) }
		);
	});

	it('receives the picture of each camera from the plan, at the place of its screen', () => {
		const states = ['plan', 'wall'].map((shows) => ({ time: 300, tiles: 12, shows, gaze: 'none' })) as [
			never,
			never
		];
		const at = (t: number) =>
			wall.data(wall.interpolate?.(...states, t) ?? {}, world, {
				settings: constants,
				placement: []
			}) as WallView;
		const glasses = (view: WallView) => draw(view).shapes.filter(({ id }) => /^tile-\d+-glass$/.test(id));
		expect(glasses(at(0))).toEqual([]);
		const [view, landed] = [at(0.999), glasses(at(0.999))];
		expect(landed).toHaveLength(view.wall.districtCount);
		const { grid } = layOutWall(view.wall, desk, world);
		for (const [index, { transform = '' }] of landed.entries()) {
			const [, x, y] = /translate\((\S+) (\S+)\)/.exec(transform) ?? [];
			const [left, top] = grid.corners[index] ?? [0, 0];
			expect(Math.abs(Number(x) - left - grid.screenWidth / 2)).toBeLessThan(1);
			expect(Math.abs(Number(y) - top - (grid.screenWidth * SHOT_RATIO) / 2)).toBeLessThan(1);
		}
	});

	it('keeps streets and people within their screen', () => {
		fc.assert(
			fc.property(anySettings, fc.integer({ min: 0, max: 719 }), (settings, time) => {
				const view = dataFor(settings, time);
				const rings = view.wall.shots.flatMap(({ blocks }) => blocks);
				const wrong = rings.filter(
					(ring) => !(ring.length >= 6 && Math.min(...ring) >= 0 && Math.max(...ring) <= SHOT_WIDTH)
				);
				expect(wrong).toEqual([]);
				expect(view.people.filter(({ length }) => length % 3 !== 0)).toEqual([]);
			}),
			{ numRuns: numRuns(12) }
		);
	});

	it('shows the fall only on the screens of the cameras that film it', () => {
		const at = findFall(world)?.at ?? [0, 0];
		fc.assert(
			fc.property(anySettings, (settings) => {
				const choices = { settings: { ...constants, ...settings }, placement: [] };
				const filming = chosenCameras(world, choices)
					.slice(0, settings.streams)
					.flatMap((camera, index) =>
						canSee(world.district, camera, chosenOptics(choices), chosenDensities(choices).detect, at)
							? [index]
							: []
					);
				const view = dataFor(settings);
				expect(screensOfFall(view.wall)).toEqual(filming);
				const lying = view.people.flatMap((people, index) =>
					people.some((value, i) => i % 3 === 2 && value === 1) ? [index] : []
				);
				expect(lying).toEqual(filming);
				const rings = draw(view).shapes.filter(({ id }) => id.startsWith('ring-'));
				expect(rings.map(({ id }) => id)).toEqual(filming.map((screen) => `ring-${screen}`));
			}),
			{ numRuns: numRuns(15) }
		);
	});

	it('hides the number of falls seen until the reader has guessed, and then draws that number', () => {
		expect(dataFor({}).wall.chance).toBeNull();
		expect(dataFor({ 'guess-seen': -2 }).wall.chance).toEqual({ seen: 1, of: 8 });
		fc.assert(
			fc.property(anySettings, anyViewport, (settings, viewport) => {
				const view = dataFor(settings);
				const { path } = draw(view, viewport);
				const { chance } = view.wall;
				expect([starts(path('falls-seen')), starts(path('falls-missed'))]).toEqual(
					chance ? [chance.seen, chance.of - chance.seen] : [0, 0]
				);
			}),
			{ numRuns: numRuns(15) }
		);
	});

	it('seats the reader before one lit screen until she has guessed, and does not tell what she is to see', () => {
		const asked = dataFor({ watchers: 2 });
		const { path, shapes, texts } = draw(asked);
		expect(starts(path('glass-lit'))).toBe(1);
		const watchers = shapes.flatMap(({ id }) => /^(?:gaze|operator-\d+)(?=-)/.exec(id) ?? []);
		expect(new Set(watchers)).toEqual(new Set(['gaze', 'operator-0']));
		expect(shapes.filter(({ id }) => id.startsWith('falls-'))).toEqual([]);
		const words = texts.map(({ text }) => text);
		expect(words).toContain(world.word('wall.you'));
		expect(words.some((text) => text.includes(world.word('wall.people-you')))).toBe(true);
		const hasStatus = (view: WallView) => draw(view).texts.some(({ id }) => id.startsWith('told'));
		expect([hasStatus(asked), hasStatus(dataFor({ watchers: 2, 'guess-seen': -2 }))]).toEqual([false, true]);
		// Where the wall fills the picture, it keeps its size.
		for (const viewport of Object.values(viewports)) {
			const { grid } = layOutWall(asked.wall, viewport, world);
			const operator = draw(asked, viewport).shapes.find(({ id }) => id === 'operator-0-0');
			if (operator) expect(grid.bottom).toBeLessThan(viewport.height - 40);
		}
	});

	it('lights the watched screens and dims the others', () => {
		for (const watchers of [0, 1, 2, 8]) {
			const { path, shapes } = draw(dataFor({ watchers, 'guess-seen': -2 }));
			expect([starts(path('glass-lit')), starts(path('glass-dim'))]).toEqual([watchers, 96 - watchers]);
			expect(shapes.filter(({ id }) => id.startsWith('gaze-'))).toHaveLength(watchers);
		}
		expect(starts(draw(dataFor({}, 300, 'none')).path('glass-on'))).toBe(96);
	});

	it('gives the same wall as a step that begins later, without moving a screen', () => {
		fc.assert(
			fc.property(
				anySettings,
				fc.integer({ min: 1, max: 90 }),
				anyViewport,
				(settings, seconds, viewport) => {
					const [now, then] = [dataFor(settings), dataFor(settings, 365 + seconds)];
					const later = wall.animation?.data(now, seconds, world) as WallView;
					expect({ ...later, begin: then.begin }).toEqual(then);
					expect(later.wall).toBe(now.wall);
					expect(layOutWall(later.wall, viewport, world).grid).toEqual(
						layOutWall(now.wall, viewport, world).grid
					);
				}
			),
			{ numRuns: 20 }
		);
	});

	it('is small enough to be embedded in a page', () => {
		const view = dataFor({ watchers: 8, cameras: 24 });
		expect(JSON.stringify(draw(view)).length).toBeLessThan(80_000);
		expect(JSON.stringify(view).length).toBeLessThan(150_000);
	});
});
