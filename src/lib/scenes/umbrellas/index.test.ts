import { describe, expect, it } from 'vitest';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import { constants } from '#lib/model/testing/constants.ts';
import umbrellas from './index.ts';

const world = createTestWorld('fr');
const draw = (monitors: number, viewport: string) => {
	const view = umbrellas.data({}, world, { settings: { ...constants, monitors }, placement: [] });
	return umbrellas.layout(view, viewports[viewport] ?? { width: 769, height: 653 }, world);
};
const starts = (path = '') => path.match(/M/g)?.length ?? 0;

describe('the umbrella experiment', () => {
	it('draws a hundred umbrellas for each measured number of screens, filled where spotted, in every viewport', () => {
		for (const viewport of Object.keys(viewports)) {
			const { shapes } = draw(4, viewport);
			const count = (what: string) =>
				shapes.filter(({ id }) => id.startsWith(what)).map(({ d }) => starts(d));
			expect(count('spotted-')).toEqual([85, 74, 58, 53]);
			expect(count('missed-')).toEqual([15, 26, 42, 47]);
		}
	});

	it('frames the reader’s number of screens where it was measured, and otherwise marks an interpolated value', () => {
		for (const monitors of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
			const { shapes } = draw(monitors, 'desk');
			const measured = [1, 4, 6, 9].includes(monitors);
			expect(shapes.some(({ id }) => id === 'chosen')).toBe(measured);
			expect(shapes.some(({ id }) => id === 'yours-umbrella')).toBe(!measured);
		}
	});
});
