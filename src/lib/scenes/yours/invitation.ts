/** What invites the reader to place cameras: the walls that take one, an example with its field of view, and free slots. */
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { card, fixed, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { besidePoint, placeLabels, type Placement } from '#lib/chart/layout/labels.ts';
import { text } from '#lib/chart/layout/text.ts';
import { diamondPath } from '#lib/chart/marks/symbol-paths.ts';
import { cameraSymbol, planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { mountPosition, type District } from '#lib/model/district/district.ts';
import { facades } from '#lib/model/district/facades.ts';
import { radians } from '#lib/model/maths/geometry.ts';
import type { FieldOfView } from '../cameras/data.ts';
import type { ActiveCamera } from '../shared/active-cameras.ts';

/** A camera that is not placed, as an example. */
export interface Example {
	readonly camera: ActiveCamera;
	readonly fieldOfView: FieldOfView;
	/** Share of the streets that it would film, 0 to 1. */
	readonly share: number;
}

/** Shortest wall that takes a camera, and half the width of the mark in its middle, in metres. */
const [MIN_WALL_METRES, MARK_METRES] = [3, 1.5];

/** Returns a mark in the middle of each wall that takes a camera, in metres. */
export const wallMarks = (district: District): Shape =>
	createShape(
		'walls',
		'mountable',
		district.buildings
			.flatMap(facades)
			.filter(({ length }) => length > MIN_WALL_METRES)
			.map(({ building, start, length }) =>
				diamondPath(...mountPosition(district, { building, along: start + length / 2 }), MARK_METRES)
			)
			.join('')
	);

/** Returns the field of view of the example, in metres. */
export const exampleField = ({ fieldOfView }: Example): Shape =>
	createShape('example-field', 'ghost', fieldOfView.detect);

/** Radius of the mark of the place that the example proposes, in units. */
const PLACE_RADIUS = LABEL_SIZE * 0.75;
/** Distance of its label, in units. */
const LABEL_DISTANCE = 2 * PLACE_RADIUS;
/** Smallest distance of its label from the edge of the plan, where walls have marks, in units. */
const EDGE_GAP = LABEL_SIZE * 0.8;
/** Maximum widths of its lines, as shares of that of a single one. */
const LINE_SHARES = [1.01, 0.65];

/**
 * Draws the place of the example, and its label on a card behind it, or beside it if that does not fit.
 * @param wordings the longest first
 */
export function drawExample(
	{ camera }: Example,
	wordings: readonly string[],
	mapping: PlanMapping,
	bounds: Rect,
	taken: readonly Rect[]
): Partial<Drawing> {
	const [x, y] = planToUnits(mapping, [camera.x, camera.y]);
	const content = wordings.flatMap((wording) =>
		[TITLE_SIZE, LABEL_SIZE].flatMap((size) =>
			LINE_SHARES.map((share) => {
				const maxWidth = textWidth(wording, size, 'strong') * share;
				return card(
					'example-card',
					'plate',
					text('example', wording, { style: 'strong', size, maxWidth }),
					's'
				);
			})
		)
	);
	// Behind the camera, it covers nothing that would be filmed.
	const behind: Placement = ({ width, height }, isFree) => {
		const left = Math.cos(radians(camera.heading)) > 0 ? x - LABEL_DISTANCE - width : x + LABEL_DISTANCE;
		const rect = { x: left, y: y - height / 2, width, height };
		return isFree(rect) ? rect : undefined;
	};
	const place = (placements: Placement) =>
		placeLabels([{ id: 'example', content, placements }], insetRect(bounds, EDGE_GAP), taken);
	const preferred = place(behind);
	return mergeDrawings(
		{ shapes: [createShape('example-place', 'proposed', diamondPath(x, y, PLACE_RADIUS))] },
		preferred.rects.has('example') ? preferred.drawing : place(besidePoint(x, y, PLACE_RADIUS)).drawing
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
