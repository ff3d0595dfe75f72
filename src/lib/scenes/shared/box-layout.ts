import type { Drawing } from '#lib/chart/drawing.ts';
import type { Box } from '#lib/chart/layout/box.ts';
import { drawBox, finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { contentArea, isSameViewport, type Viewport } from '#lib/chart/viewport.ts';

/** A box and what it was made from. */
interface Picture<Data, Surroundings> {
	readonly data: Data;
	readonly viewport: Viewport;
	readonly world: Surroundings;
	readonly box: Box;
	drawing?: Drawing;
}

/**
 * Returns the functions `layout` and `prepareLayout` of a scene whose picture is one box inside the margin of a viewport.
 * The latest box is kept, so that it can be measured, drawn and finished in separate tasks.
 * @param boxOf returns the box; its measure must be memoized, as that of a row or column
 */
export function defineBoxLayout<Data, Surroundings>(
	boxOf: (data: Data, viewport: Viewport, world: Surroundings) => Box
) {
	let latest: Picture<Data, Surroundings> | undefined;
	function pictureOf(data: Data, viewport: Viewport, world: Surroundings): Picture<Data, Surroundings> {
		const isLatest =
			latest?.data === data && latest.world === world && isSameViewport(latest.viewport, viewport);
		if (!latest || !isLatest) latest = { data, viewport, world, box: boxOf(data, viewport, world) };
		return latest;
	}
	const draw = (picture: Picture<Data, Surroundings>): Drawing =>
		(picture.drawing ??= drawBox(picture.box, contentArea(picture.viewport)));
	return {
		layout: (data: Data, viewport: Viewport, world: Surroundings): Drawing =>
			finishDrawing(draw(pictureOf(data, viewport, world))),
		prepareLayout(data: Data, viewport: Viewport, world: Surroundings): readonly (() => void)[] {
			const picture = pictureOf(data, viewport, world);
			const { width, height } = contentArea(viewport);
			return [() => void picture.box.measure({ width, height }), () => void draw(picture)];
		}
	};
}
