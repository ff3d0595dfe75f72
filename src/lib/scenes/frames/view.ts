import { ringPath } from '#lib/chart/path.ts';
import { viewPolygon } from '#lib/model/coverage.ts';
import type { Moment } from '#lib/model/timeline.ts';
import { camerasKept, densities, optics, type CameraInForce } from '../optics.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { boxesAt, type PersonBox, type Sight } from './boxes.ts';
import { drawing, TALL, WIDE, type Drawing } from './sheet.ts';
import type { FramesState } from './state.ts';

export interface FramesView {
	readonly frame: Frame;
	readonly time: number;
	/** The people under the frames; none where the reader has put the drawing away. */
	readonly moment: Moment | null;
	readonly cameras: readonly (CameraInForce & { readonly lit: boolean })[];
	/** What each camera sees, as path data. */
	readonly sectors: readonly string[];
	readonly sight: Sight;
	readonly boxes: readonly PersonBox[];
	readonly wide: Drawing;
	readonly tall: Drawing;
}

const FRAME: Frame = { wide: WIDE.box, tall: TALL.box, fit: 'contain' };

/** Everybody in the view of a camera as a frame and a line of numbers; nobody else. */
export function view(state: FramesState, world: World, choices: Choices): FramesView {
	const isShown = choices.settings['boxes'] !== 0;
	const cameras = camerasKept(world, choices);
	const sight = { cameras, optics: optics(choices), detect: densities(choices).detect };
	const boxes = boxesAt(state.time, world, sight, new Map());
	return {
		frame: FRAME,
		time: state.time,
		moment: isShown ? world.timeline.at(state.time) : null,
		cameras: isShown ? cameras.map((camera) => ({ ...camera, lit: true })) : [],
		sectors: isShown ? cameras.map((camera) => sector(camera, sight, world)) : [],
		sight,
		boxes,
		wide: drawing(boxes, cameras, WIDE, world),
		tall: drawing(boxes, cameras, TALL, world)
	};
}

/** Sectors are costly, and the controls of this step change none of them. */
const sectors = new Map<string, string>();
const KEPT = 100;

function sector(camera: CameraInForce, { optics: lens, detect }: Sight, world: World): string {
	const key = [camera.x, camera.y, camera.heading, lens.width, lens.angle, detect].join();
	const known = sectors.get(key);
	if (known !== undefined) return known;
	const path = ringPath(viewPolygon(world.district, camera, lens, detect));
	if (sectors.size >= KEPT) sectors.clear();
	sectors.set(key, path);
	return path;
}
