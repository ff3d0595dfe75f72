import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import { engrave, type EngravedPart } from './engrave.ts';
import { inkAttributes, inksByPart, type Ink } from './inks.ts';
import { engravingMarkup } from './markup.ts';
import { readSurvey } from './read-survey.ts';
import { add, bounds, interpolate, clearance, direction, isInside, leftNormal } from './vector.ts';

const topology = JSON.parse(readFileSync('data/district.topojson', 'utf8')) as Topology;
const engraving = engrave(topology);
const markup = engravingMarkup(engraving);
const plan = readSurvey(topology);
const footprints = plan.buildings.map(({ ring }) => ring);

/** Returns the lines of an ink in metres; curves are reduced to their ends. */
function strokes({ layers }: EngravedPart, ink: Ink): Point[][] {
	const d = layers.find((layer) => layer.ink === ink)?.d ?? '';
	const lines: Point[][] = [];
	let [x, y] = [0, 0];
	let line: Point[] = [];
	const go = (dx: number, dy: number) => {
		[x, y] = [x + dx, y + dy];
		line.push([x / 10, y / 10]);
	};
	const argumentCounts: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, q: 4, a: 7, z: 0 };
	for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/g)) {
		const values = (rest.match(/-?\d+/g) ?? []).map(Number);
		const size = argumentCounts[letter] ?? NaN;
		if (letter === 'm') lines.push((line = []));
		if (letter === 'z' && line[0]) [x, y] = [line[0][0] * 10, line[0][1] * 10];
		for (let i = 0; i < values.length; i += size) {
			const [dx = 0, dy = 0] = values.slice(i, i + size).slice(-2);
			if (letter === 'h') go(dx, 0);
			else if (letter === 'v') go(0, dx);
			else go(dx, dy);
		}
	}
	return lines;
}

/** Returns the width of a band in metres. */
const bandWidth = (ink: Ink): number => Number(inkAttributes[ink]['stroke-width']) / 10;

const isWithin = (point: Point, ring: Ring, tolerance: number) =>
	isInside(point, ring) || clearance(point, ring) <= tolerance;
const outsideFootprints = (points: readonly Point[]) =>
	points.filter((point) => !footprints.some((ring) => isWithin(point, ring, 0.15)));

describe('engrave', () => {
	it('is the same every time', () => {
		expect(engrave(topology)).toEqual(engraving);
	});

	it('writes whole decimetres only', () => {
		for (const { layers } of Object.values(engraving)) {
			for (const { d } of layers) expect(d).toMatch(/^m[mlhvqtaz\d -]+$/);
		}
	});

	it.each(inksByPart.blocks)('keeps every stroke of %s within a footprint', (ink) => {
		expect(outsideFootprints(strokes(engraving.blocks, ink).flat())).toEqual([]);
	});

	it.each(['east', 'window', 'ribbon', 'shade', 'half', 'gable', 'inner'] as const)(
		'keeps the band of %s within a footprint over its whole width',
		(ink) => {
			const edges = strokes(engraving.blocks, ink).flatMap(([a, b]) => {
				if (!a || !b) return [];
				const side = leftNormal(direction(a, b));
				return [0.02, 0.5, 0.98].flatMap((share) =>
					[1, -1].map((way) => add(interpolate(a, b, share), side, (way * bandWidth(ink)) / 2))
				);
			});
			expect(edges.length).toBeGreaterThan(0);
			expect(outsideFootprints(edges)).toEqual([]);
		}
	);

	it('leaves streets unfilled and free of walls', () => {
		for (const line of strokes(engraving.ground, 'thing')) {
			const xs = line.map(([x]) => x);
			expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(7);
		}
		// Houses cover the part of a shadow that is within walls.
		const onGround = inksByPart.ground
			.filter((ink) => ink !== 'shadow')
			.flatMap((ink) => strokes(engraving.ground, ink).flat());
		const inWalls = onGround.filter((point) =>
			footprints.some((ring) => isInside(point, ring) && clearance(point, ring) > 0.15)
		);
		expect(inWalls).toEqual([]);
	});

	it('casts a short shadow of each building but the low fountain on the street, to the upper left', () => {
		const shadows = strokes(engraving.ground, 'shadow').map(bounds);
		const tall = plan.buildings.filter(({ use }) => use !== 'fountain');
		for (const { left, top, right, bottom } of tall.map(({ ring }) => bounds(ring))) {
			const own = shadows.find((each) => Math.hypot(each.right - right, each.bottom - bottom) < 0.15);
			const lengths = [left - (own?.left ?? NaN), top - (own?.top ?? NaN)];
			expect(lengths.every((metres) => metres > 1 && metres < 4)).toBe(true);
		}
	});

	it('keeps the surrounding blocks off the plan', () => {
		const corners = strokes(engraving.around, 'far').flat();
		expect(corners.filter(([x, y]) => x > -1 && x < 241 && y > -1 && y < 161)).toEqual([]);
	});

	it('sets each name on a street, clear of the walls', () => {
		expect(engraving.names.labels).toHaveLength(11);
		for (const { text, at, angle, kind } of engraving.names.labels) {
			const turn = (angle * Math.PI) / 180;
			const along: Point = [Math.cos(turn), Math.sin(turn)];
			const half = (text.length * (kind === 'place' ? 2.7 : 1.6)) / 2;
			for (let s = -half; s <= half; s += 1) {
				for (const rise of [-0.5, 1.8]) {
					const point = add(add(at, along, s), leftNormal(along), rise);
					expect(
						footprints.some((ring) => isInside(point, ring)),
						`${text} at ${String(point)}`
					).toBe(false);
				}
			}
		}
	});

	it('names a missing layer', () => {
		const objects = Object.fromEntries(
			Object.entries(topology.objects).filter(([name]) => name !== 'booths')
		);
		expect(() => engrave({ ...topology, objects })).toThrow('booths');
	});
});

describe('engravingMarkup', () => {
	it('is small enough for the first page', () => {
		expect(markup.length).toBeLessThan(32_000);
		expect(brotliCompressSync(markup).length).toBeLessThan(8_500);
		expect(markup.match(/<(path|text)/g)?.length).toBeLessThanOrEqual(60);
	});

	it('has the ids that pictures reference', () => {
		for (const part of ['', '-ground', '-around', '-blocks', '-names']) {
			expect(markup).toContain(`id="district${part}"`);
		}
	});

	it('takes its colours from custom properties only', () => {
		const colours = [...markup.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
		expect(colours.length).toBeGreaterThan(40);
		for (const colour of colours) expect(colour).toMatch(/^(none|var\(--[\w-]+(, var\(--[\w-]+\))?\))$/);
	});

	it('needs no style sheet, so that pages can reference it as a file', () => {
		expect(markup).not.toMatch(/ (class|style)=|<style/);
		const known = ['chart/tokens.css', 'chart/fonts.css', 'district/engraving.css'].map((file) =>
			readFileSync(`src/lib/${file}`, 'utf8')
		);
		// Pictures set the colour of lit windows.
		const named = new Set([...markup.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
		named.delete('--window');
		for (const name of named) expect(known.join()).toContain(`${name}:`);
	});

	it('sets the names of squares in capitals', () => {
		expect(markup).toMatch(/>[^<]*PLACE/);
	});
});
