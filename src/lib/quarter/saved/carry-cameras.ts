/** Takes cameras from one frame on a map to another. */
import { radians, type Point } from '#lib/model/maths/geometry.ts';
import { createProjection, moveBy } from '../area/projection.ts';
import { MARGIN_METRES } from '../area/window-limits.ts';
import type { MapWindow } from '../area/window.ts';
import type { KnownCamera } from '../cameras/camera-tags.ts';
import { letterNumber, type OwnCamera } from './own-camera.ts';

/** A window that was measured. */
export interface Frame {
	readonly window: MapWindow;
	/** Degrees by which its x axis is turned from the east to the south. */
	readonly turn: number;
}

/**
 * Returns cameras of one frame with their places and directions in another, in metres and degrees, also those that are
 * outside it. Their letters stay.
 */
export function carryCameras(own: readonly OwnCamera[], from: Frame, to: Frame): OwnCamera[] {
	const project = createProjection(to.window.centre, to.window.width, to.window.height, to.turn);
	return own.map((camera, index) => ({
		...camera,
		at: project(positionIn(from, camera.at)),
		heading: turnHeading(camera.heading, from, to),
		number: letterNumber(own, index)
	}));
}

/** Returns the cameras of a list with their places and directions in another frame, without those far outside it. */
export function carryListed(listed: readonly KnownCamera[], from: Frame, to: Frame): KnownCamera[] {
	const { width, height } = to.window;
	const project = createProjection(to.window.centre, width, height, to.turn);
	return listed
		.map((camera) => ({
			...camera,
			at: project(positionIn(from, camera.at)),
			headings: camera.headings.map((heading) => turnHeading(heading, from, to))
		}))
		.filter(({ at }) => isWithin(at, to.window, MARGIN_METRES));
}

/** Returns whether a point is in a window, or at most so many metres from it. */
export const isWithin = (
	[x, y]: Point,
	{ width, height }: Pick<MapWindow, 'width' | 'height'>,
	margin = 0
): boolean => x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;

const turnHeading = (heading: number, from: Frame, to: Frame): number =>
	(((heading + from.turn - to.turn) % 360) + 360) % 360;

/** Returns the longitude and latitude of a point of a frame. */
function positionIn({ window, turn }: Frame, [x, y]: Point) {
	const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
	const [along, aside] = [x - window.width / 2, y - window.height / 2];
	return moveBy(window.centre, along * cos - aside * sin, along * sin + aside * cos);
}
