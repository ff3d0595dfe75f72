/** What invites the reader to place cameras: the walls that take one, an example with its field of view, and free slots. */
import { least } from 'd3-array';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { card, column, fixed, row, type Box, type Size } from '#lib/chart/layout/box.ts';
import { placeLabels, type Placement } from '#lib/chart/layout/labels.ts';
import { expand, isWithin, overlaps } from '#lib/chart/layout/rects.ts';
import { text } from '#lib/chart/layout/text.ts';
import { diamondPath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { cameraSymbol, planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { unitsToPlan } from '#lib/chart/plan/units-to-plan.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { insetRect, LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { mountPosition, type District } from '#lib/model/district/district.ts';
import { facades } from '#lib/model/district/facades.ts';
import { contains, radians, type Ring } from '#lib/model/maths/geometry.ts';
import type { FieldOfView } from '../cameras/data.ts';
import type { ActiveCamera } from '../shared/active-cameras.ts';

/** A camera that is not placed, as an example. */
export interface Example {
	readonly camera: ActiveCamera;
	readonly fieldOfView: FieldOfView;
	/** Corners of the field of view, in metres. */
	readonly ring: Ring;
	/** Share of the streets that it would film, 0 to 1. */
	readonly share: number;
}

/** Distance of the lines along walls from corners, in metres. */
const CORNER_GAP_METRES = 1.5;

/** Half the width of the mark in the middle of a wall, in metres. */
const MARK_METRES = 1.9;

/** Returns lines along all walls, each with a mark in its middle, in metres. */
export const wallLines = (district: District): Shape => {
	const m = MARK_METRES;
	return createShape(
		'walls',
		'mountable',
		district.buildings
			.flatMap(facades)
			.filter(({ length }) => length > 2 * CORNER_GAP_METRES)
			.map(({ building, start, length }) => {
				const [from, middle, to] = [CORNER_GAP_METRES, length / 2, length - CORNER_GAP_METRES].map((offset) =>
					mountPosition(district, { building, along: start + offset })
						.map(roundToTenth)
						.join(' ')
				);
				return `M${from}L${to}M${middle}m-${m} 0l${m}-${m} ${m} ${m}-${m} ${m}z`;
			})
			.join('')
	);
};

/** Returns the field of view of the example, in metres. */
export const exampleField = ({ fieldOfView }: Example): Shape =>
	createShape('example-field', 'ghost', fieldOfView.detect);

/** Radius of the mark of the place that the example proposes, in units. */
const PLACE_RADIUS = LABEL_SIZE * 0.75;
/** Smallest distance of its label from the edge of the plan, where walls have marks, in units. */
const EDGE_GAP = LABEL_SIZE * 1.5;
/** Maximum width of its label, as a share of the reach. */
const MAX_LABEL_SHARE = 1.1;
/** Maximum widths of its lines, as shares of that of a single one. */
const LINE_SHARES = [1.01, 0.65];
/** Distances from the example at which the middle of its label may be, as shares of the reach. */
const LABEL_SHARES = [0.6, 0.55, 0.5, 0.65, 0.45, 0.7, 0.4, 0.35];
/** Directions from the example to it, in degrees from the axis of the camera. */
const LABEL_TURNS = [0, -10, 10, -20, 20, -30, 30];

/**
 * Draws the place of the example, and its label on a card: beside the place if it covers nobody there, else within its field of
 * view, else over it.
 * @param wordings the longest first
 * @param reach length of the axis of a field of view, in metres
 * @param people of whom it covers as few as it can
 */
export function drawExample(
	{ camera, ring }: Example,
	wordings: readonly string[],
	reach: number,
	mapping: PlanMapping,
	bounds: Rect,
	taken: readonly Rect[],
	people: readonly Rect[]
): Partial<Drawing> {
	const [x, y] = planToUnits(mapping, [camera.x, camera.y]);
	const inField = ({ x: left, y: top, width, height }: Rect) =>
		[
			[left, top],
			[left + width, top],
			[left, top + height],
			[left + width, top + height]
		].every(([atX = 0, atY = 0]) => contains(ring, ...unitsToPlan(mapping, [atX, atY])));
	const along = ({ width, height }: Size) =>
		LABEL_TURNS.flatMap((turn) =>
			LABEL_SHARES.map((share): Rect => {
				const far = share * reach * mapping.scale;
				const direction = radians(camera.heading + turn);
				return {
					x: x + Math.cos(direction) * far - width / 2,
					y: y + Math.sin(direction) * far - height / 2,
					width,
					height
				};
			})
		);
	const content = wordings.flatMap((wording) =>
		LINE_SHARES.map((share) => {
			const maxWidth = textWidth(wording, LABEL_SIZE, 'strong') * share;
			return card('example-card', 'plate', text('example', wording, { style: 'strong', maxWidth }), 's');
		})
	);
	const isShort = ({ width }: Size) => width < MAX_LABEL_SHARE * reach * mapping.scale;
	const inside = (size: Size, isFree: (rect: Rect) => boolean) =>
		along(size).filter((rect) => isFree(rect) && inField(rect));
	const beside: Placement = ({ width, height }, isFree) =>
		[x + 2 * PLACE_RADIUS, x - 2 * PLACE_RADIUS - width]
			.map((left) => ({ x: left, y: y - height / 2, width, height }))
			.find(
				(rect) =>
					isWithin(rect, insetRect(bounds, EDGE_GAP)) &&
					isFree(rect) &&
					!people.some((person) => overlaps(rect, person, 2))
			);
	const within: Placement = (size, isFree) =>
		least(inside(size, isFree), (rect) => people.filter((person) => overlaps(rect, person, 2)).length);
	const over: Placement = (size, isFree) => (isShort(size) ? along(size).find(isFree) : undefined);
	const { drawing } = placeLabels([{ id: 'example', content, placements: [beside, within, over] }], bounds, [
		...taken,
		expand({ x, y, width: 0, height: 0 }, PLACE_RADIUS)
	]);
	return mergeDrawings(
		{ shapes: [createShape('example-place', 'proposed', diamondPath(x, y, PLACE_RADIUS))] },
		drawing
	);
}

/** Length of the camera of a slot, in units. */
const SLOT_SIZE = LABEL_SIZE * 1.2;

/**
 * A camera for each that the reader is invited to place: full once it is placed.
 * @param perRow maximum number in a row
 */
export function slots(placedCount: number, invites: number, perRow = invites): Box {
	const cameras = Array.from({ length: invites }, (_, index) =>
		fixed({ width: SLOT_SIZE, height: SLOT_SIZE }, (x, y) => ({
			shapes: [
				{
					...cameraSymbol(SLOT_SIZE, [x + SLOT_SIZE / 2, y + SLOT_SIZE / 2]),
					id: `slot-${index}`,
					style: index < placedCount ? 'core seen' : 'camera'
				}
			]
		}))
	);
	const rows = Array.from({ length: Math.ceil(invites / perRow) }, (_, index) =>
		row({ gap: 's' }, ...cameras.slice(index * perRow, (index + 1) * perRow))
	);
	return column({ gap: 's' }, ...rows);
}
