/** Draws the marks on an image: rings with their names, or numbers. */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { card, type Box } from '#lib/chart/layout/box.ts';
import { dodgeCircles } from '#lib/chart/layout/dodge.ts';
import { besidePoint, placeLabels } from '#lib/chart/layout/labels.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { insetRect, type Rect } from '#lib/chart/viewport.ts';
import type { ImageMark } from './data.ts';

/** Radius of a disc with a number, in units. */
export const DISC_RADIUS = 8;
/** Times that discs are moved apart, and back into the image. */
const DODGE_ROUNDS = 4;
/** Radius of a ring, and largest width of its name, in units. */
const [RING_RADIUS, MAX_NAME_WIDTH] = [5, 130];

/** Returns the largest rectangle of an aspect in another, in its middle. */
export function fitInto(rect: Rect, size: Pick<Rect, 'width' | 'height'>): Rect {
	const scale = Math.min(rect.width / size.width, rect.height / size.height);
	const [width, height] = [size.width * scale, size.height * scale];
	return { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width, height };
}

const pointOn = ({ at: [x, y] }: ImageMark, rect: Rect): readonly [x: number, y: number] => [
	rect.x + x * rect.width,
	rect.y + y * rect.height
];

/**
 * The image with rings, and the name of each beside it on a plate. It does not fit if a name does not.
 * @param image size of the image, in any unit
 * @param imageWith returns a box with the image, and over it what is drawn in its rectangle
 */
export function named(
	marks: readonly ImageMark[],
	size: number,
	image: Pick<Rect, 'width' | 'height'>,
	imageWith: (draw: (rect: Rect) => Partial<Drawing>) => Box
): Box {
	const place = (rect: Rect) => {
		const rings = marks.map((mark) => pointOn(mark, rect));
		const obstacles = rings.map(([x, y]) => ({
			...{ x: x - RING_RADIUS, y: y - RING_RADIUS },
			...{ width: 2 * RING_RADIUS, height: 2 * RING_RADIUS }
		}));
		const labels = marks.map(({ id, name }, index) => ({
			id,
			content: card(
				`${id}-plate`,
				'plate',
				text(`${id}-name`, name, { style: 'strong', size, maxWidth: MAX_NAME_WIDTH })
			),
			placements: besidePoint(...(rings[index] ?? [0, 0]), RING_RADIUS)
		}));
		return placeLabels(labels, rect, obstacles);
	};
	const draw = (rect: Rect) =>
		mergeDrawings(
			...marks.map((mark) => {
				const ring = circlePath(...pointOn(mark, rect), RING_RADIUS);
				return {
					shapes: [
						createShape(`${mark.id}-halo`, 'knock-out', ring),
						createShape(`${mark.id}-ring`, 'rim', ring)
					]
				};
			}),
			place(rect).drawing
		);
	return {
		measure: (available) => ({
			...imageWith(draw).measure(available),
			fits: place(fitInto({ x: 0, y: 0, ...available }, image)).unplaced.length === 0
		})
	};
}

/** Draws the marks as discs with their numbers, moved apart and inwards where they would overlap or leave the image. */
export function drawDiscs(marks: readonly ImageMark[], rect: Rect): Partial<Drawing> {
	const { x: left, y: top, width, height } = insetRect(rect, DISC_RADIUS);
	let discs = marks.map((mark) => {
		const [x, y] = pointOn(mark, rect);
		return { ...mark, x, y, radius: DISC_RADIUS };
	});
	for (let round = 0; round < DODGE_ROUNDS; round++)
		discs = dodgeCircles(discs).map((disc) => ({
			...disc,
			x: Math.min(left + width, Math.max(left, disc.x)),
			y: Math.min(top + height, Math.max(top, disc.y))
		}));
	return mergeDrawings(...discs.map(({ id, number, x, y }) => drawNumber(id, number, x, y)));
}

/** Draws a disc with a number around a point. */
export const drawNumber = (id: string, number: number, x: number, y: number): Partial<Drawing> =>
	mergeDrawings(
		{ shapes: [createShape(`${id}-disc`, 'disc', circlePath(x, y, DISC_RADIUS))] },
		drawAt(text(`${id}-number`, String(number), { style: 'strong', anchor: 'middle' }), [x, y])
	);
