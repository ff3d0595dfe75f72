/** What invites the reader to place cameras: the walls that take one, an example with its field of view, free slots, and who fell. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { column, fixed, row, type Box } from '#lib/chart/layout/box.ts';
import { overlaps, isWithin } from '#lib/chart/layout/rects.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import {
	cameraShapes,
	cameraSymbol,
	personSizeFactor,
	planToUnits,
	type PlanMapping
} from '#lib/chart/plan/plan.ts';
import { textRect, type TextLine } from '#lib/chart/text/text-lines.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { mountPosition, type District } from '#lib/model/district/district.ts';
import { facades } from '#lib/model/district/facades.ts';
import { radians } from '#lib/model/maths/geometry.ts';
import type { Walker } from '#lib/model/scenario/timeline.ts';
import type { FieldOfView } from '../cameras/data.ts';
import type { ActiveCamera } from '../shared/active-cameras.ts';

/** A camera that is not placed, as an example. */
export interface Example {
	readonly camera: ActiveCamera;
	readonly fieldOfView: FieldOfView;
	/** Share of the streets that it would film, 0 to 1. */
	readonly share: number;
}

/** Radius of the ring around the person on the ground, in metres at the size of people on the plan. */
export const RING_METRES = 2.3;

/** Returns a ring around somebody who lies on the ground, and is small among the roofs. */
export function ringAround(walker: Walker | undefined, { scale }: PlanMapping): Shape[] {
	if (walker?.pose !== 'fallen') return [];
	const size = personSizeFactor(scale);
	return [createShape('fall-ring', 'drawn', circlePath(walker.x, walker.y - size / 2, RING_METRES * size))];
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

/** Returns the shapes of the example, in metres. */
export const exampleShapes = ({ camera, fieldOfView }: Example, mapping: PlanMapping): Shape[] => [
	createShape('example-field', 'ghost', fieldOfView.detect),
	...cameraShapes([camera], mapping, false).map((shape) => ({
		...shape,
		id: 'example-camera',
		style: 'camera ghost'
	}))
];

/** Maximum width of that label, as a share of the reach. */
const MAX_LABEL_SHARE = 1.1;
/** Distances from the example at which its label may be, as shares of the reach. */
const LABEL_SHARES = [0.7, 0.6, 0.5, 0.35];

/** Returns the label of the example, in its field of view; nothing where it does not fit. */
export function labelExample(
	{ camera }: Example,
	wordings: readonly string[],
	reach: number,
	mapping: PlanMapping,
	bounds: Rect,
	texts: readonly TextLine[]
): TextLine[] {
	const angle = radians(camera.heading);
	const lines = wordings.flatMap((text) =>
		LABEL_SHARES.map((share): TextLine => {
			const [x, y] = planToUnits(mapping, [
				camera.x + Math.cos(angle) * reach * share,
				camera.y + Math.sin(angle) * reach * share
			]);
			return {
				...{ id: 'example', text, x, y: roundToTenth(y + LABEL_SIZE * 0.36), size: LABEL_SIZE },
				...{ anchor: 'middle', style: 'strong haloed hint' }
			};
		})
	);
	const fitting = lines.find((line) => {
		const rect = textRect(line);
		return (
			rect.width < MAX_LABEL_SHARE * reach * mapping.scale &&
			isWithin(rect, bounds) &&
			!texts.some((other) => overlaps(rect, textRect(other), 1))
		);
	});
	return fitting ? [fitting] : [];
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
