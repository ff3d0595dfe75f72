/** Columns of marks that share the width of a plate. */
import { mergeDrawings } from '#lib/chart/drawing.ts';
import type { Box } from '#lib/chart/layout/box.ts';
import { fitUnits, type UnitLimits } from '#lib/chart/layout/units.ts';
import { firstCellsPath } from '../shared/first-cells.ts';
import { drawOwn } from '../shared/own-guess.ts';

/** Largest distance between two columns in pitches, and number of columns up to which they are moved apart. */
const [MAX_SPREAD, MAX_COLUMNS] = [1.25, 10];

/**
 * Moves the columns of a unit chart apart, with equal margins at both sides.
 * @param count number of its marks
 * @param limits those of the chart
 * @param own number of its first marks that the reader takes for false; negative without a guess
 */
export const spreadOut = (box: Box, count: number, limits: UnitLimits, own: number): Box => ({
	...box,
	measure(available) {
		const inner = box.measure(available);
		const { columns, pitch } = fitUnits([count], available, limits);
		const step =
			columns > MAX_COLUMNS
				? pitch
				: Math.max(pitch, Math.min(MAX_SPREAD * pitch, available.width / columns));
		const margin = Math.max(0, (available.width - columns * step) / 2);
		return {
			...inner,
			draw(x, y, rects) {
				const drawing = inner.draw(x, y, rects);
				const move = (at: number) => x + margin + ((at - x) / pitch) * step;
				const marks = {
					...{ total: count, half: step / 2 },
					outlineOf: (first: number) => firstCellsPath([x + margin, y], first, columns, [step, pitch]),
					centreOf: (index: number) =>
						[
							x + margin + ((index % columns) + 0.5) * step,
							y + (Math.floor(index / columns) + 0.5) * pitch
						] as const
				};
				return mergeDrawings(own < 0 ? {} : drawOwn(own, 'guess-false', marks), {
					...drawing,
					series: (drawing.series ?? []).map(({ kind, marks }) => ({
						kind,
						marks: marks.map((mark) => ({ ...mark, x: move(mark.x) }))
					})),
					// A name ends at the right side of its mark.
					texts: (drawing.texts ?? []).map((line) => ({ ...line, x: move(line.x - pitch / 2) + pitch / 2 }))
				});
			}
		};
	}
});
