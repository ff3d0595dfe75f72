/** What is beside the shelves: the map from which objects drop, and the key of the objects. */
import { createShape, mergeDrawings, type Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { custom, named, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { dodgeCircles } from '#lib/chart/layout/dodge.ts';
import { besidePoint, placeLabels } from '#lib/chart/layout/labels.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import { fitMap, mapTransform, type MapPosition } from '#lib/chart/plan/map-outline.ts';
import { phaseProgress } from '#lib/chart/transition.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { hatchedShapes } from '../shared/hatched.ts';
import { formatCount } from '../shared/plural.ts';
import { mapOutlines } from './inset.ts';
import { drawObject } from './objects.ts';
import type { Shelves } from './shelves.ts';
import { drawDiscs, type Disc } from './towns.ts';

/** Side of the cell of a disc on a large map, and on a small one, which has no names, in units. */
export const DISC = 8;
const SMALL_DISC = 5.5;
/** Width from which a map is large, in units. */
const LARGE_MAP_WIDTH = 180;
const discSize = ({ width }: Rect): number => (width < LARGE_MAP_WIDTH ? SMALL_DISC : DISC);
/** Sides of the objects of the key, in units. */
const [KEY_SIDE, LARGE_KEY_SIDE] = [LABEL_SIZE * 1.8, 28];
/** Radius of the point of a record whose object has not dropped yet, in units. */
const POINT_RADIUS = 1.6;
/** Share of the time of a shelf that one object takes to drop. */
const DROP = 0.5;

/** Returns the number of objects on all shelves. */
export const countObjects = ({ shelves }: Shelves): number =>
	shelves.reduce((sum, { objects }) => sum + objects.length, 0);

/** Name of the rectangle of the map. */
export const MAP_ID = 'index-map';

/** The map, with names, and with a point for each record, which becomes the disc of its status as its object drops. */
export const mapBox = (shown: Shelves, world: PictureWorld): Box =>
	named(
		MAP_ID,
		custom((rect) => {
			const { land, whole } = mapOutlines(world.picture);
			const places = placesOnMap(shown, rect, world);
			const drops = dropTimes(shown);
			const disc = discSize(rect);
			const records = shown.shelves.flatMap(({ sign, objects }) =>
				objects.map(({ id, name }): Disc & { readonly id: string; readonly name: string } => {
					const [x, y] = places.get(id) ?? [0, 0];
					return { id, name, x, y, sign };
				})
			);
			const [dropped, waiting] = [true, false].map((has) =>
				records.filter(({ id }) => (drops.get(id) ?? 0) > 0 === has)
			);
			const points = waiting?.map(({ x, y }) => circlePath(x, y, POINT_RADIUS)) ?? [];
			const names = disc < DISC ? [] : [...new Map(records.map((record) => [record.name, record])).values()];
			return mergeDrawings(
				{
					shapes: [
						{ id: 'land', style: 'country', d: land, transform: mapTransform(fitMap(rect, whole)) },
						createShape('waiting', 'points', points.join('')),
						...drawDiscs('dropped', dropped ?? [], disc),
						...townMark(shown, fitMap(rect, whole))
					]
				},
				placeLabels(
					names.map(({ id, name, x, y }) => ({
						id: `${id}-town`,
						content: text(`${id}-town`, name, { style: 'soft halo', maxLines: 1 }),
						placements: besidePoint(x, y, disc / 2)
					})),
					rect,
					records.map(({ x, y }) => ({ x: x - disc / 2, y: y - disc / 2, width: disc, height: disc }))
				).drawing
			);
		})
	);

/** Side of the frame around the town of an edition, in units. */
const TOWN_MARK_SIDE = 16;

/** Draws a frame around the place of the town of an edition, hatched if nothing is known of its projects. */
function townMark({ town }: Shelves, { x, y, scale }: MapPosition): Shape[] {
	if (!town) return [];
	const [left, top] = [x + town.x * scale, y + town.y * scale].map(
		(middle) => middle - TOWN_MARK_SIDE / 2
	) as [number, number];
	const rect = { x: left, y: top, width: TOWN_MARK_SIDE, height: TOWN_MARK_SIDE };
	return town.isUnknown
		? hatchedShapes('town-mark', rect)
		: [createShape('town-mark', 'boxes', rectPath(rect))];
}

/** Returns the places of the discs of all records on the map, moved apart, by id. */
export function placesOnMap(
	{ shelves }: Shelves,
	rect: Rect,
	world: PictureWorld
): Map<string, readonly [x: number, y: number]> {
	const position = fitMap(rect, mapOutlines(world.picture).whole);
	const circles = dodgeCircles(
		shelves
			.flatMap(({ objects }) => objects)
			.map(({ id, x, y }, index) => ({
				id,
				// Records of one place would never move apart.
				x: position.x + x * position.scale + (index % 5) * 0.05,
				y: position.y + y * position.scale + (index % 7) * 0.05,
				radius: discSize(rect) * 0.52
			}))
	);
	return new Map(circles.map(({ id, x, y }) => [id, [x, y]]));
}

/** Returns how far each object has dropped, 0 to 1, by id: shelf by shelf, one object after another. */
export function dropTimes(shown: Shelves): Map<string, number> {
	const total = countObjects(shown);
	let before = 0;
	return new Map(
		shown.shelves.flatMap(({ objects }) => {
			const [from, length] = [before / total, objects.length / total];
			before += objects.length;
			return objects.map(({ id }, index): [string, number] => {
				const start = from + (1 - DROP) * length * (index / Math.max(1, objects.length - 1));
				return [id, phaseProgress(shown.drawn / 100, start, start + DROP * length)];
			});
		})
	);
}

/** Returns a key for each kind: its object, and the number of its records. */
export const kindKeys = ({ kinds }: Shelves, world: PictureWorld, side = KEY_SIDE) =>
	kinds.map(({ kind, object, count }) => ({
		id: `kind-${kind}`,
		mark: symbol(side, (x, y) => ({
			shapes: drawObject(`key-${kind}`, object, 'open', {
				x,
				y: y + side / 2,
				side,
				fallen: 0
			})
		})),
		wordings: [
			world.fill('map.key', { count: formatCount(world, count), label: world.word(`map.kind-${kind}`) })
		]
	}));

/** The key as a list, large if there is space. */
export const kindsList = (shown: Shelves, world: PictureWorld): Box =>
	fit(
		...([LARGE_KEY_SIDE, KEY_SIDE] as const).map((side) =>
			column(
				{ gap: 's' },
				...kindKeys(shown, world, side).map(({ id, mark, wordings }) =>
					row(
						{ gap: 'm', align: 'middle' },
						mark,
						text(id, wordings, { maxLines: 1, size: side === KEY_SIDE ? LABEL_SIZE : TITLE_SIZE })
					)
				)
			)
		)
	);
