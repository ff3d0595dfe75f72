import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { sees } from '#lib/model/coverage.ts';
import { fallOf } from './shots.ts';
import { camerasKept, densities, optics } from '../optics.ts';
import { best, scenario } from '../testing/district.ts';
import { collisions, outside } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import { FRONT, drawFalls } from './front.ts';
import { gazes } from './gaze.ts';
import { gridOf, TALL, WIDE } from './layout.ts';
import { isFallen, linesOf, screensOfFall } from './lines.ts';
import { RATIO, SHOT } from './shots.ts';
import { blend } from './state.ts';
import { table } from './table.ts';
import { view, type WallView } from './view.ts';
import Wall from './Wall.svelte';

const worlds = { fr: worldIn('fr', { scenario, best }), en: worldIn('en', { scenario, best }) };
const lang = fc.constantFrom('fr' as const, 'en' as const);
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
const state = fc.record({
	time: fc.integer({ min: 0, max: 719 }),
	tiles: fc.constant(96),
	gaze: fc.constantFrom('none' as const, 'on' as const),
	build: fc.constant(0)
});
const GAZE = { time: 365, tiles: 96, gaze: 'on', build: 0 } as const;
const choose = (settings: Record<string, number>) => ({ settings, placement: [] });
const layouts = [
	[WIDE, FRONT.wide],
	[TALL, FRONT.tall]
] as const;
const lookedAt = ({ gaze, time }: WallView) => (gaze ? gazes(gaze, time) : []);

describe('the wall', () => {
	it('has a screen for every stream, inside the figure, none over another', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				const { screens, own } = view(GAZE, worlds.fr, choose(settings));
				expect(screens).toHaveLength(settings.streams);
				for (const [measures] of layouts) {
					const { corners, size } = gridOf(measures, screens.length, own);
					const [left, top, width] = measures.box;
					for (const [x, y] of corners) {
						expect(x).toBeGreaterThanOrEqual(left);
						expect(x + size).toBeLessThanOrEqual(left + width);
						expect(y).toBeGreaterThanOrEqual(top + measures.top);
						expect(y + size * RATIO).toBeLessThanOrEqual(measures.bottom + 0.1);
					}
					const rows = new Set(corners.map(([, y]) => y));
					const columns = new Set(corners.map(([x]) => x));
					expect(rows.size * columns.size).toBeGreaterThanOrEqual(corners.length);
				}
			})
		);
	});

	it('keeps streets and people within their screen', () => {
		fc.assert(
			fc.property(state, anySettings, (now, settings) => {
				for (const { shot, people } of view(now, worlds.fr, choose(settings)).screens) {
					for (const ring of shot.blocks) {
						expect(ring.length).toBeGreaterThanOrEqual(6);
						expect(Math.min(...ring)).toBeGreaterThanOrEqual(0);
						expect(Math.max(...ring)).toBeLessThanOrEqual(SHOT);
					}
					expect(people.length % 3).toBe(0);
				}
			})
		);
	});

	it('shows the fall on the screens of the cameras that film it, and on no other', () => {
		const world = worlds.fr;
		const at = fallOf(world)?.at ?? [0, 0];
		fc.assert(
			fc.property(anySettings, (settings) => {
				const choices = choose(settings);
				const filming = camerasKept(world, choices)
					.slice(0, settings.streams)
					.flatMap((camera, index) =>
						sees(world.district, camera, optics(choices), densities(choices).detect, at) ? [index] : []
					);
				const shown = view(GAZE, world, choices);
				expect(screensOfFall(shown)).toEqual(filming);
				const lying = shown.screens.flatMap(({ people }, index) =>
					people.some((value, i) => i % 3 === 2 && value === 1) ? [index] : []
				);
				expect(lying).toEqual(filming);
			})
		);
	});

	it('says so, and never in words over words or over the edge', () => {
		fc.assert(
			fc.property(state, anySettings, lang, (now, settings, language) => {
				const world = worlds[language];
				const seen = {
					...view(now, world, choose(settings)),
					operator: language === 'fr' ? 'Mme Rey' : 'Madame Rey'
				};
				for (const [measures, front] of layouts) {
					const looked = lookedAt(seen);
					const grid = gridOf(measures, seen.screens.length, seen.own);
					const lines = linesOf(seen, world, { measures, grid, front, looked, time: seen.time });
					expect(outside(lines, measures.box)).toEqual([]);
					expect(collisions(lines)).toEqual([]);
					expect(lines.some(({ id }) => id === 'fall')).toBe(seen.gaze !== null && isFallen(seen, seen.time));
					expect(lines.map(({ text }) => text).join()).not.toMatch(/[{}]|NaN|undefined|Infinity/);
				}
			})
		);
	});

	it('keeps how many falls are seen to itself until the reader has guessed', () => {
		const table98 = (guess: number) =>
			table(view(GAZE, worlds.fr, choose({ 'guess-seen': guess })), worlds.fr).rows;
		expect(view(GAZE, worlds.fr, choose({})).chance).toBeNull();
		expect(view(GAZE, worlds.fr, choose({ 'guess-seen': -2 })).chance).toEqual({ seen: 1, of: 8 });
		expect(table98(40).length).toBe(table98(-1).length + 1);
	});

	it('draws as many falls as it speaks of, within their room', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				const { chance } = view(GAZE, worlds.fr, choose({ ...settings, 'guess-seen': -2 }));
				if (!chance) throw new Error('Expected a chance');
				for (const { falls } of [FRONT.wide, FRONT.tall]) {
					const { seen, missed } = drawFalls(falls, chance);
					const count = (path: string) => path.split('z').length - 1;
					expect([count(seen), count(seen) + count(missed)]).toEqual([chance.seen, chance.of]);
					for (const [, x, y] of (seen + missed).matchAll(/M([\d.]+) ([\d.]+)/g)) {
						expect(Number(x)).toBeGreaterThanOrEqual(falls[0]);
						expect(Number(x)).toBeLessThanOrEqual(falls[0] + falls[2]);
						expect(Number(y)).toBeLessThanOrEqual(falls[1] + falls[3]);
					}
				}
			})
		);
	});

	it('lights what somebody looks at and dims the rest', () => {
		const lit = (watchers: number) =>
			/class="screens lit[^]*?d="([^"]*)"/.exec(
				render(Wall, {
					props: { view: view(GAZE, worlds.fr, choose({ watchers })), world: worlds.fr, wide: true }
				}).body
			)?.[1] ?? '';
		expect([0, 1, 2, 8].map((watchers) => lit(watchers).split('z').length - 1)).toEqual([0, 1, 2, 8]);
	});

	it('is light enough to be set in a page, and grows between a small wall and a full one', () => {
		for (const wide of [true, false]) {
			const seen = view(GAZE, worlds.fr, choose({ watchers: 8, cameras: 24 }));
			expect(render(Wall, { props: { view: seen, world: worlds.fr, wide } }).body.length).toBeLessThan(
				60_000
			);
			expect(JSON.stringify(seen).length).toBeLessThan(150_000);
		}
		const small = { ...GAZE, tiles: 1, time: 300 };
		expect([0, 0.5, 1].map((t) => blend(small, GAZE, t).tiles)).toEqual([1, 49, 96]);
	});
});
