/** The footprints of buildings near a window, cleaned, with notes on what was done. */
import type { Tags } from '../read/source-map.ts';
import { QuarterFault } from '../read/source-map.ts';
import { areaOf, cleanRing, crossesItself } from './clean-rings.ts';
import type { Notes } from './notes.ts';
import { boundsOf } from './public-ground.ts';
import { isNear, type Shape } from './shapes.ts';
import { isUnderground } from './streets.ts';
import { mend, type Footprint } from './unite.ts';
import { MAX_BUILDINGS } from './window-limits.ts';
import type { MapWindow } from './window.ts';

/** Buildings smaller than this, in square metres, are left out: kiosks, cabinets, and errors. */
const MIN_BUILDING_AREA = 6;
/** Footprints with more corners than this are left out: no building has so many. */
const MAX_CORNERS = 2000;

/** Values of `building` that hide nothing at the height of a person. */
const ROOFS = ['roof', 'carport', 'canopy'];

/**
 * Returns the footprints near a window, and how many of the buildings are in it.
 * @param near shapes near the window
 * @throws QuarterFault if the window has no building, or more than {@link MAX_BUILDINGS}
 */
export function readBuildings(
	near: readonly Shape[],
	{ width, height }: MapWindow,
	notes: Notes
): { readonly footprints: readonly Footprint[]; readonly count: number } {
	const buildings = near.filter(({ type, tags }) => type === 'area' && isBuilding(tags));
	const inWindow = buildings.filter((shape) => isNear(shape, width, height, 0));
	if (inWindow.length === 0) throw new QuarterFault('no-buildings');
	if (inWindow.length > MAX_BUILDINGS)
		throw new QuarterFault('buildings', { count: String(inWindow.length), limit: String(MAX_BUILDINGS) });
	notes.add('cut', inWindow.filter((shape) => isCut(shape, width, height)).length);
	return { footprints: buildings.flatMap((shape) => readFootprint(shape, notes)), count: inWindow.length };
}

const isBuilding = ({ building, ...tags }: Tags): boolean =>
	building !== undefined && building !== 'no' && tags['type'] !== 'site';

function isCut({ rings }: Shape, width: number, height: number): boolean {
	const [left, top, right, bottom] = boundsOf(rings.flat());
	return left < 0 || top < 0 || right > width || bottom > height;
}

function readFootprint({ tags, rings }: Shape, notes: Notes): Footprint[] {
	const leaveOut = (kind: Parameters<Notes['add']>[0]) => {
		notes.add(kind);
		return [];
	};
	if (isUnderground(tags)) return leaveOut('underground');
	if (ROOFS.includes(tags['building'] ?? '')) return leaveOut('roof');
	if (rings.some(({ length }) => length > MAX_CORNERS)) return leaveOut('broken');
	const [outline = [], ...holes] = rings.map(cleanRing);
	const footprint = { outline, courtyards: holes.filter(({ length }) => length > 2) };
	if (outline.length < 3) return leaveOut('broken');
	if ([outline, ...footprint.courtyards].some(crossesItself)) notes.add('mended');
	else if (areaOf(outline) < MIN_BUILDING_AREA) return leaveOut('small');
	else return [footprint];
	return mend(footprint).filter((part) => areaOf(part.outline) >= MIN_BUILDING_AREA);
}
