/** The same thing is the same mark in every picture: what moves between two drawings, and how. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolateMapping, transitionBetween } from '#lib/chart/transition.ts';
import type { Drawing, Mark } from '#lib/chart/drawing.ts';

const mark = fc.record({
	id: fc.integer({ min: 0, max: 30 }).map(String),
	x: fc.integer({ min: 0, max: 400 }),
	y: fc.integer({ min: 0, max: 400 }),
	size: fc.integer({ min: 1, max: 40 }),
	core: fc.constantFrom('real' as const, 'ordinary' as const)
});
/** More than any mark's place. */
const HEIGHT = 401;
const drawing = fc
	.uniqueArray(mark, { selector: ({ id }) => id, maxLength: 20 })
	.map((marks: Mark[]): Drawing => ({ shapes: [], texts: [], series: [{ kind: 'scenes', marks }] }));
const marksOf = ({ series }: Drawing) => series.flatMap(({ marks }) => marks);
const byId = (marks: readonly Mark[]) => [...marks].sort((a, b) => Number(a.id) - Number(b.id));
const withoutOpacity = (marks: readonly (Mark & { opacity?: number })[]) =>
	byId(marks).map(({ id, x, y, size, core }) => ({ id, x, y, size, core }));

describe('from one drawing to the next', () => {
	it('begins as the old one, ends as the new one, and never shows a mark twice', () => {
		fc.assert(
			fc.property(drawing, drawing, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, p) => {
				const transition = transitionBetween(a, b, HEIGHT);
				expect(withoutOpacity(transition.marks(0).filter(({ opacity }) => opacity > 0))).toEqual(
					withoutOpacity(marksOf(a))
				);
				expect(withoutOpacity(transition.marks(1).filter(({ opacity }) => opacity > 0))).toEqual(
					withoutOpacity(marksOf(b))
				);
				const ids = transition.marks(p).map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const id of [...transition.shared].map((key) => key.replace('scenes:', '')))
					expect(ids).toContain(id);
			})
		);
	});

	it('shows half way what is in both, the old marks above the edge and the new ones below', () => {
		fc.assert(
			fc.property(drawing, drawing, (a, b) => {
				const transition = transitionBetween(a, b, HEIGHT);
				const seen = transition.marks(0.5).filter(({ opacity }) => opacity > 0);
				const ownOf = (own: Drawing, other: Drawing) =>
					marksOf(own).filter(({ id }) => !marksOf(other).some((mark) => mark.id === id));
				const above = ownOf(a, b).filter(({ y }) => y < HEIGHT / 2);
				const below = ownOf(b, a).filter(({ y }) => y >= HEIGHT / 2);
				expect(seen.length).toBe(transition.shared.size + above.length + below.length);
				for (const { id, x } of seen) {
					const [from, to] = [a, b].map((each) => marksOf(each).find((one) => one.id === id)?.x);
					if (from !== undefined && to !== undefined) expect(x).toBeCloseTo((from + to) / 2, 6);
				}
			})
		);
	});

	it('zooms the plan about the point that both base maps show at the same place', () => {
		const mapping = fc.record({
			scale: fc.double({ min: 0.5, max: 12, noNaN: true }),
			x: fc.integer({ min: -2000, max: 400 }),
			y: fc.integer({ min: -2000, max: 400 })
		});
		fc.assert(
			fc.property(mapping, mapping, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, u) => {
				fc.pre(Math.abs(from.scale - to.scale) > 0.01);
				const fixed = (to.x - from.x) / (from.scale - to.scale);
				const { scale, x } = interpolateMapping(from, to, u);
				expect(x + scale * fixed).toBeCloseTo(from.x + from.scale * fixed, 3);
			})
		);
	});
});
