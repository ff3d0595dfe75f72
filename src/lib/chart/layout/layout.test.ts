/** The layout kit: boxes keep their promises for any contents and any space. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DRAWING, type Drawing } from '../drawing.ts';
import { textExtent } from '../text/text-lines.ts';
import { LABEL_SIZE } from '../viewport.ts';
import { asMany, cells, fit, flow, grid, largest } from './alternatives.ts';
import { axisX, axisY } from './axis.ts';
import {
	behind,
	card,
	custom,
	fixed,
	grow,
	inset,
	named,
	optional,
	place,
	stack,
	type Box,
	type LineOptions,
	type Size
} from './box.ts';
import { column, row } from './line.ts';
import { dodge, dodgeCircles, dodgeLevels } from './dodge.ts';
import { besidePoint, nearPoint, placeLabels } from './labels.ts';
import { overlaps } from './rects.ts';
import { drawBox, finishDrawing, layOut } from './lay-out.ts';
import { annotation, pointMark } from './marks.ts';
import { lineMark } from './path-marks.ts';
import { plot } from './plot.ts';
import { text, title } from './text.ts';
import { layOutUnits, unitMark } from './units.ts';

const words = fc
	.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 })
	.map((list) => list.join(' '));
const sizes = fc.record({
	width: fc.integer({ min: 40, max: 600 }),
	height: fc.integer({ min: 20, max: 400 })
});

/** Any tree of texts and fixed boxes. */
const { tree } = fc.letrec<{ tree: Box }>((tie) => ({
	tree: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc
			.record({ id: fc.uuid(), text: words, size: fc.constantFrom(10, 15, 25) })
			.map((one) => text(one.id, one.text, one)),
		fc
			.record({ width: fc.integer({ max: 90, min: 1 }), height: fc.integer({ max: 60, min: 1 }) })
			.map((size) => square(size)),
		fc
			.record({
				children: fc.array(fc.tuple(tie('tree'), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 }),
				gap: fc.constantFrom<Exclude<LineOptions['gap'], undefined>>('none', 's', 'l', ['xs', 'xl']),
				align: fc.constantFrom('start', 'middle', 'end'),
				container: fc.constantFrom(row, column)
			})
			.map(({ children, container, ...options }) =>
				container(
					options,
					...children.map(([box, grows, isOptional]) =>
						grows ? grow(box) : isOptional ? optional(box) : box
					)
				)
			),
		tie('tree').map((box) => inset('s', box)),
		fc.tuple(tie('tree'), fc.uuid()).map(([box, id]) => card(id, 'plate', box)),
		fc.tuple(tie('tree'), tie('tree')).map((boxes) => fit(...boxes)),
		fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((boxes) => flow({}, ...boxes)),
		fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((boxes) => cells(2, 'm', boxes)),
		fc.array(fc.tuple(tie('tree'), tie('tree')), { minLength: 1, maxLength: 3 }).map((rows) => grid({}, rows))
	)
}));

/** A box of a known size, which draws its rectangle as a mark and a shape. */
function square(size: Size, id = ''): Box {
	return fixed(size, (x, y) => ({
		shapes: [{ id, style: `${x} ${y} ${size.width} ${size.height}`, d: `M${x} ${y}` }]
	}));
}

/** Returns the rectangles of all texts and squares of a drawing. */
function rects({ texts, shapes }: Drawing) {
	return [
		...texts.map((line) => {
			const { left, right, top } = textExtent(line);
			return { x: left, y: top, width: right - left, height: line.size };
		}),
		...shapes
			.filter(({ style }) => /\d/.test(style))
			.map(({ style }) => {
				const [x = NaN, y = NaN, width = NaN, height = NaN] = style.split(' ').map(Number);
				return { x, y, width, height };
			})
	];
}

describe('boxes', () => {
	it('lie within the space if they fit, and do not overlap', () => {
		fc.assert(
			fc.property(tree, sizes, (box, { width, height }) => {
				const drawing = drawBox(box, { x: 0, y: 0, width, height });
				if (drawing.overflows) return;
				const placed = rects(drawing);
				for (const [index, one] of placed.entries()) {
					expect(Math.min(one.x, one.y)).toBeGreaterThan(-0.1);
					expect(one.x + one.width).toBeLessThan(width + 0.1);
					expect(one.y + one.height).toBeLessThan(height + 0.1);
					expect(placed.slice(index + 1).filter((other) => overlaps(one, other, -0.1))).toEqual([]);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('divide free space by their shares, and stretch gaps up to a limit', () => {
		const line = (box: Box, share?: number) => (share === undefined ? box : grow(box, share));
		const space = { width: 100, height: 10 };
		const draw = (box: Box) => rects(drawBox(box, { x: 0, y: 0, ...space })).map(({ x }) => x);
		const one = square({ width: 10, height: 10 });
		expect(draw(row({ gap: 'none' }, one, line(one, 1), line(one, 2), one))).toEqual([
			0,
			10,
			10 + 80 / 3,
			90
		]);
		expect(draw(row({ gap: ['none', 'xl'] }, one, one, one))).toEqual([0, 30, 60]);
		expect(draw(row({ gap: ['none', 'fill'] }, one, one, one))).toEqual([0, 45, 90]);
	});

	it('leave out optional boxes, the last one first', () => {
		const [a, b, c] = ['a', 'b', 'c'].map((id) => square({ width: 40, height: 10 }, id)) as [Box, Box, Box];
		const box = row({ gap: 'none' }, optional(a), b, optional(c));
		const idsIn = (width: number) =>
			drawBox(box, { x: 0, y: 0, width, height: 10 }).shapes.map(({ id }) => id);
		expect([120, 100, 50].map(idsIn)).toEqual([['a', 'b', 'c'], ['a', 'b'], ['b']]);
	});

	it('report whether the last alternative fits', () => {
		const viewport = { width: 100, height: 100 };
		expect(layOut(viewport, text('a', 'short')).overflows).toBeFalsy();
		expect(layOut(viewport, text('a', 'extraordinarily-long')).overflows).toBe(true);
		expect(
			layOut(viewport, fit(text('a', 'extraordinarily-long'), text('a', 'short'))).overflows
		).toBeFalsy();
	});

	it('know the rectangles of named boxes', () => {
		const box = behind(
			(_, rectsByName) => ({ shapes: [{ id: 'between', style: '', d: JSON.stringify([...rectsByName]) }] }),
			column({ gap: 'l' }, square({ width: 5, height: 5 }), named('second', square({ width: 7, height: 3 })))
		);
		const { shapes } = drawBox(box, { x: 1, y: 2, width: 50, height: 50 });
		expect(shapes[0]?.d).toBe(JSON.stringify([['second', { x: 1, y: 17, width: 7, height: 3 }]]));
	});

	it('lie at a place of the space', () => {
		const box = place({ x: 'end', y: 'middle' }, square({ width: 10, height: 10 }));
		expect(rects(drawBox(box, { x: 0, y: 0, width: 100, height: 50 }))).toMatchObject([{ x: 90, y: 20 }]);
		expect(rects(drawBox(stack(box, box), { x: 0, y: 0, width: 100, height: 50 }))).toHaveLength(2);
	});
});

describe('alternatives', () => {
	const alternatives = fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 6 });

	it('are tried in order: the first that fits is drawn, or the last', () => {
		fc.assert(
			fc.property(alternatives, (all) => {
				const box = fit(...all.map(([width, height]) => square({ width: width + 1, height: height + 1 })));
				const { width, height, fits } = box.measure({ width: 50, height: 50 });
				const first = all.find(([w, h]) => w < 50 && h < 50);
				expect(fits).toBe(first !== undefined);
				expect([width - 1, height - 1]).toEqual(first ?? all.at(-1));
			})
		);
	});

	it('have the largest size that fits, which grows with the space', () => {
		const box = largest({ least: 1, most: 60 }, (size) => square({ width: size * 2, height: size }));
		fc.assert(
			fc.property(sizes, sizes, (a, b) => {
				const [{ width: one }, { width: other }] = [
					box.measure(a),
					box.measure({ width: Math.max(a.width, b.width), height: Math.max(a.height, b.height) })
				];
				expect(one).toBeCloseTo(Math.min(120, a.width, 2 * a.height), 0);
				expect(other).toBeGreaterThanOrEqual(one);
			})
		);
	});

	it('are as many items as fit, with the number of the others', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 30, max: 300 }), (count, height) => {
				const items = Array.from({ length: count }, (_, index) => text(`item-${index}`, 'item'));
				const { texts } = drawBox(
					asMany(items, (more) => text('more', String(more)), { gap: 's' }),
					{ x: 0, y: 0, width: 100, height }
				);
				const shown = texts.filter(({ id }) => id.startsWith('item')).length;
				const more = Number(texts.find(({ id }) => id.startsWith('more'))?.text ?? 0);
				expect(shown + more).toBe(count);
				expect(shown).toBe(count * 15 - 5 <= height ? count : Math.max(1, Math.floor((height + 5) / 15) - 1));
			})
		);
	});
});

describe('text', () => {
	it('has the first wording and size that fit', () => {
		const box = text('a', ['a long wording of words', 'words'], { size: [25, 15, 10], maxLines: 1 });
		const drawn = (width: number) =>
			drawBox(box, { x: 0, y: 0, width, height: 50 }).texts.map((line) => `${line.text} ${line.size}`);
		expect([400, 200, 125, 90, 40].map(drawn)).toEqual([
			['a long wording of words 25'],
			['a long wording of words 15'],
			['a long wording of words 10'],
			['words 25'],
			['words 10']
		]);
	});

	it('is no smaller than a label, and takes no space without words', () => {
		expect(title('').measure({ width: 100, height: 100 })).toMatchObject({ width: 0, height: 0, fits: true });
		expect(drawBox(text('a', 'word'), { x: 0, y: 0, width: 100, height: 100 }).texts[0]?.size).toBe(
			LABEL_SIZE
		);
	});
});

describe('a plot', () => {
	it('keeps its marks inside, and labels away from marks and from one another', () => {
		fc.assert(
			fc.property(
				sizes,
				fc.array(fc.tuple(fc.nat(100), fc.nat(10)), { minLength: 1, maxLength: 12 }),
				(size, points) => {
					const sorted = points.toSorted(([a], [b]) => a - b);
					const obstacles = ({ x, y }: { x: (n: number) => number; y: (n: number) => number }) =>
						points.map(([px, py]) => ({ x: x(px) - 3, y: y(py) - 3, width: 6, height: 6 }));
					const box = plot(
						{ x: [0, 100], y: [0, 10] },
						axisY({ id: 'y', ticks: (y) => y.ticks(3), format: String }),
						axisX({ id: 'x', ticks: (x) => x.ticks(4), format: String }),
						lineMark(
							'line',
							'curve',
							sorted,
							([x]) => x,
							([, y]) => y
						),
						{
							...pointMark('points', 'point', points, 3),
							obstacles,
							labels: ({ x, y }) =>
								points.map(([px, py], index) => ({
									id: `label-${index}`,
									content: text(`label-${index}`, `point ${index}`),
									placements: [besidePoint(x(px), y(py), 3), nearPoint([x(px), y(py)], undefined, 40)]
								}))
						},
						annotation({
							x: 50,
							side: 'top',
							content: text('note', 'top', { maxLines: 1 }),
							leader: { id: 'leader', style: 'hair', to: 5 }
						})
					);
					const { texts, overflows } = layOut(size, box);
					if (overflows) return;
					const placed = texts.filter(({ id }) => id.startsWith('label')).map((line) => textExtent(line));
					for (const [index, { left, right, top, bottom }] of placed.entries()) {
						expect(left).toBeGreaterThan(0);
						expect(right).toBeLessThan(size.width);
						for (const other of placed.slice(index + 1))
							expect(
								left < other.right && other.left < right && top < other.bottom && other.top < bottom
							).toBe(false);
					}
				}
			)
		);
	});
});

describe('unit charts', () => {
	it('have the largest marks that fit, without overlap', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 3 }), sizes, (counts, size) => {
				const rect = { x: 0, y: 0, ...size };
				const { pitch, groups, height } = layOutUnits(counts, rect, { groupGaps: 5 });
				const space = size.height - 5 * (counts.length - 1);
				if (space <= 0) return;
				expect(height).toBeLessThan(Math.max(size.height, 5 * counts.length) + 0.1);
				// One more row and column do not fit at a slightly larger pitch.
				const across = Math.floor(size.width / (pitch * 1.01));
				const rows = counts.reduce((sum, count) => sum + Math.ceil(count / Math.max(1, across)), 0);
				if (pitch < 18 && across > 0) expect(rows * pitch * 1.01).toBeGreaterThan(space - 0.01);
				for (const { count, centreOf, bottom } of groups)
					if (count > 0) expect(centreOf(count - 1)[1]).toBeLessThan(bottom);
			})
		);
	});

	it('put text after the last mark, or below it', () => {
		const units = Array.from({ length: 10 }, (_, id) => ({ id: String(id), core: 'seen' as const }));
		const box = unitMark('things', [{ units, after: text('after', 'ten things') }], { maxPitch: 10 });
		const yIn = (width: number) => drawBox(box, { x: 0, y: 0, width, height: 100 }).texts[0]?.y ?? 0;
		expect(yIn(300)).toBeLessThan(10);
		expect(yIn(100)).toBeGreaterThan(10);
	});
});

describe('dodging', () => {
	const values = fc.array(fc.float({ min: 0, max: 100, noNaN: true }), { maxLength: 12 });

	it('keeps items apart along a line, on levels, and in the plane', () => {
		fc.assert(
			fc.property(values, (wanted) => {
				const centres = wanted.toSorted((a, b) => a - b);
				const moved = dodge(
					centres,
					centres.map(() => 5),
					[0, 100],
					1
				);
				for (const [index, at] of moved.slice(1).entries())
					expect(at - (moved[index] ?? 0)).toBeGreaterThan(5.99);
				const levels = dodgeLevels(
					centres.map((at) => [at, at + 5]),
					1
				);
				for (const [index, level] of levels.entries())
					for (const [other, same] of levels.entries())
						if (other < index && same === level)
							expect((centres[index] ?? 0) - (centres[other] ?? 0)).toBeGreaterThanOrEqual(6);
			})
		);
		const [one, other] = dodgeCircles([0, 1, 2].map((x) => ({ x, y: 0, radius: 5 })));
		expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(9.8);
	});

	it('leaves out a label for which there is no space', () => {
		const label = (id: string) => ({ id, content: text(id, 'label'), placements: besidePoint(20, 10, 2) });
		const { rects: placed, unplaced } = placeLabels([label('a'), label('b')], {
			x: 0,
			y: 0,
			width: 60,
			height: 20
		});
		expect([[...placed.keys()], unplaced]).toEqual([['a'], ['b']]);
	});
});

describe('a finished drawing', () => {
	it('has rounded coordinates, and thin lines with gaps where text is', () => {
		const box = custom(() => ({
			shapes: [
				{ id: 'line', style: 'hair', d: 'M0 10.123456H200' },
				{ id: 'thick', style: 'curve', d: 'M0 10.123456H200' },
				{ id: 'scaled', style: 'people', d: 'M0.123 1', transform: 'scale(2)' }
			],
			series: [{ kind: 'things', marks: [{ id: '0', x: 1.23456, y: 2, size: 3.98765, core: 'seen' }] }],
			texts: [{ id: 'a', text: 'word', x: 50.123, y: 13, size: 10, anchor: 'start', style: '' }]
		}));
		const { shapes, series, texts } = finishDrawing(drawBox(box, { x: 0, y: 0, width: 200, height: 20 }));
		expect(shapes.map(({ d }) => d)).toEqual(['M0 10.1H48.1M75.6 10.1H200', 'M0 10.1H200', 'M0.123 1']);
		expect(series[0]?.marks[0]).toMatchObject({ x: 1.2, size: 4 });
		expect(texts[0]?.x).toBe(50.1);
		expect(finishDrawing(EMPTY_DRAWING)).toMatchObject(EMPTY_DRAWING);
	});
});
