import { describe, expect, it } from 'vitest';
import { createShape, EMPTY_DRAWING, type Mark } from '#lib/chart/drawing.ts';
import { showGroups } from './build-up.ts';

const mark = (id: string): Mark => ({ id, x: 0, y: 0, size: 1, core: 'real' });
const drawing = {
	...EMPTY_DRAWING,
	shapes: ['frame', 'one', 'one-line', 'oneself', 'two', 'three'].map((id) => createShape(id, '', '')),
	series: [{ kind: 'counted', marks: ['1', '2', '3', '4'].map(mark) }]
};
const show = showGroups(() => [{ ids: ['one'] }, { ids: ['two', 'three'], kinds: ['counted'] }]);
const shownAt = (percent: number) => {
	const { series, shapes } = show(drawing, percent, undefined);
	return [shapes.map(({ id }) => id).join(' '), series[0]?.marks.length];
};

describe('groups of a picture', () => {
	it('come one after another, and their things and marks too', () => {
		expect(shownAt(0)).toEqual(['frame oneself', 0]);
		expect(shownAt(25)).toEqual(['frame one one-line oneself', 0]);
		expect(shownAt(60)).toEqual(['frame one one-line oneself two', 1]);
		expect(shownAt(80)).toEqual(['frame one one-line oneself two three', 2]);
		expect(shownAt(100)).toEqual(['frame one one-line oneself two three', 4]);
	});

	it('are complete at shares that are rounded up', () => {
		expect(shownAt(51)).toEqual(shownAt(50));
	});
});
