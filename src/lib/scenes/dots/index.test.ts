import { describe, expect, it } from 'vitest';
import { EMPTY_DRAWING } from '#lib/chart/drawing.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import dots from './index.ts';

const SERIES = {
	'cameras-towns': [
		{ when: '2013', value: 4760 },
		{ when: '2019', value: 11470 }
	],
	'cameras-nice': [{ when: '2008', value: 130, high: 220 }],
	'cameras-france': [{ when: '2018', value: 60674, high: 76500 }]
};
const world = {
	...createTestWorld('fr'),
	series: (id: string) => ({ label: `Des villes, ${id}`, points: SERIES[id as keyof typeof SERIES] })
};
const shown = dots.data({ picture: 'count' }, world, { settings: {}, placement: [] });
const drawn = (testViewport: string) => {
	const viewport = viewports[testViewport];
	return (viewport && dots.layout(shown, viewport, world)) ?? EMPTY_DRAWING;
};

describe('cameras', () => {
	it('have one mark per hundred, and other marks for those that only some sources count', () => {
		const { series } = drawn('desk');
		const marks = Object.keys(SERIES).map((id) => series.find(({ kind }) => kind === id)?.marks ?? []);
		expect(
			marks.map((own) => ['seen', 'ordinary'].map((core) => own.filter((mark) => mark.core === core).length))
		).toEqual([
			[48 + 115, 0],
			[1, 1],
			[607, 765 - 607]
		]);
	});

	it('are all of one size in a picture', () => {
		for (const testViewport of Object.keys(viewports)) {
			const marks = drawn(testViewport).series.flatMap(({ kind, marks: own }) => (kind === 'key' ? [] : own));
			expect(new Set(marks.map(({ size }) => size)).size).toBe(1);
		}
	});

	it('show both numbers where sources differ, in picture and table', () => {
		const [low, high] = [60674, 76500].map((value) => world.format(value, { type: 'integer' }));
		const range = world.fill('count.range', { low: low ?? '', high: high ?? '' });
		for (const testViewport of Object.keys(viewports))
			expect(drawn(testViewport).texts.map(({ text }) => text)).toContain(range);
		expect(dots.table(shown, world)?.rows.flat()).toContain(range);
	});
});
