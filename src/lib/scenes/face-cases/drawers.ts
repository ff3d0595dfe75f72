/**
 * Lays out the searches of a day as busts in drawers of a hundred, because a thousand identical busts in one field
 * cannot be counted.
 */
import { range } from 'd3-array';
import type { Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';

/** Layout of the busts in their drawers. */
export interface DrawerLayout {
	/** Distance between the centres of two busts, in units. */
	readonly pitch: number;
	/** Returns the centre of a bust. */
	at(index: number): readonly [x: number, y: number];
	readonly shapes: readonly Shape[];
}

const BUSTS_PER_DRAWER = 100;
/** Candidate numbers of busts in a row of a drawer. */
const COLUMN_CHOICES = [10, 20, 25, 50];
/** Padding of a drawer, space for its handle, and gap between two drawers, in multiples of the pitch. */
const [PAD, HANDLE_SPACE, GAP] = [0.35, 0.8, 0.7];
/** Size of a handle, in multiples of the pitch. */
const HANDLE_SIZE = { width: 2.4, height: 0.45 };
/** Smallest pitch with handles, in units: below it a handle would be a speck. */
const MIN_HANDLE_PITCH = 4;

/**
 * Returns the layout with the largest pitch at which all drawers fit.
 * @param count number of busts
 * @param maxPitch largest pitch, in units
 */
export function layOutDrawers(count: number, rect: Rect, maxPitch: number): DrawerLayout {
	const drawers = Math.max(1, Math.ceil(count / BUSTS_PER_DRAWER));
	const candidates = COLUMN_CHOICES.flatMap((columns) =>
		range(1, drawers + 1).map((across) => {
			const wide = columns + 2 * PAD;
			const high = BUSTS_PER_DRAWER / columns + 2 * PAD + HANDLE_SPACE;
			const down = Math.ceil(drawers / across);
			const pitch = Math.min(
				maxPitch,
				rect.width / (across * (wide + GAP) - GAP),
				rect.height / (down * (high + GAP) - GAP)
			);
			return { columns, across, wide, high, pitch };
		})
	);
	const { across, columns, high, pitch, wide } = candidates.reduce((best, way) =>
		way.pitch > best.pitch ? way : best
	);
	const corner = (drawer: number): readonly [number, number] => [
		rect.x + (drawer % across) * (wide + GAP) * pitch,
		rect.y + Math.floor(drawer / across) * (high + GAP) * pitch
	];
	const box = (x: number, y: number, width: number, height: number) =>
		`M${roundToTenth(x)} ${roundToTenth(y)}h${roundToTenth(width)}v${roundToTenth(height)}h-${roundToTenth(width)}z`;
	const fronts = range(drawers).map((drawer) => box(...corner(drawer), wide * pitch, high * pitch));
	const handlePaths = range(drawers).map((drawer) => {
		const [x, y] = corner(drawer);
		const [width, height] = [HANDLE_SIZE.width * pitch, HANDLE_SIZE.height * pitch];
		return box(x + (wide * pitch - width) / 2, y + (high - PAD - HANDLE_SPACE / 2) * pitch, width, height);
	});
	return {
		pitch,
		at(index) {
			const [x, y] = corner(Math.floor(index / BUSTS_PER_DRAWER));
			const indexInDrawer = index % BUSTS_PER_DRAWER;
			return [
				roundToTenth(x + (PAD + (indexInDrawer % columns) + 0.5) * pitch),
				roundToTenth(y + (PAD + Math.floor(indexInDrawer / columns) + 0.5) * pitch)
			];
		},
		shapes: [
			{ id: 'drawers', style: 'axis', d: fronts.join('') },
			{ id: 'handles', style: 'axis', d: pitch < MIN_HANDLE_PITCH ? '' : handlePaths.join('') }
		]
	};
}
