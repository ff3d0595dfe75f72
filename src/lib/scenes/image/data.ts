import type { Point } from '#lib/model/maths/geometry.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { Table } from '../scene.ts';
import { tableOf } from '../shared/table-of.ts';
import type { ImageState } from './story.ts';

/** A mark on an image. */
export interface ImageMark {
	readonly id: string;
	/** Its number, which stays the same from moment to moment. */
	readonly number: number;
	readonly name: string;
	/** Where it is, as fractions of width and height. */
	readonly at: Point;
}

/** Returns the marks of a picture at a moment, which may lie between two of their places. */
export const data = ({ moment }: ImageState, { drawnRecords }: PictureWorld): readonly ImageMark[] =>
	drawnRecords.flatMap(({ id, name, spots = [] }, index) => {
		const at = placeAt(spots, moment);
		return at ? [{ id, number: index + 1, name, at }] : [];
	});

/** Returns the place at a moment; undefined while there is none. A mark that comes or goes does so half way. */
function placeAt(spots: readonly (Point | null)[], moment: number): Point | undefined {
	const place = (index: number) => spots[Math.min(index, spots.length - 1)] ?? undefined;
	const [from, to, t] = [place(Math.floor(moment)), place(Math.ceil(moment)), moment % 1];
	if (!from || !to) return t < 0.5 ? from : to;
	return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

/** Returns the table: what the image shows, and every mark of any moment. */
export function table(_marks: unknown, world: PictureWorld): Table {
	const image = { name: world.word('image.image'), what: world.word('image.alt') };
	return tableOf(world, 'image', [image, ...world.drawnRecords], {
		name: ({ name }) => name,
		what: ({ what = world.word('image.none') }) => what
	});
}

/** Interpolates the moment, so that marks travel. */
export const interpolate = (a: ImageState, b: ImageState, t: number): ImageState | undefined =>
	a.picture === b.picture ? { ...b, moment: a.moment + (b.moment - a.moment) * t } : undefined;
