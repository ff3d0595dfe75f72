/** The ways that anybody may use, and how wide they are. */
import type { Tags } from '../read/source-map.ts';

/** Usual widths in metres from wall to wall or hedge to hedge, by `highway`. Ways that are not listed are no public ground. */
const USUAL_WIDTHS: Readonly<Record<string, number>> = {
	...{ motorway: 20, trunk: 18, primary: 18, secondary: 15, tertiary: 12, unclassified: 10, residential: 10 },
	...{ motorway_link: 8, trunk_link: 8, primary_link: 8, secondary_link: 8, tertiary_link: 8 },
	...{ living_street: 8, pedestrian: 8, road: 8, busway: 7, service: 4, track: 3 },
	...{ footway: 3, path: 3, cycleway: 3, steps: 3, bridleway: 3 }
};

/** Ways whose tagged width is that of the carriageway, beside which people walk. */
const HAS_PAVEMENTS = /^(trunk|primary|secondary|tertiary|unclassified|residential)$/;
/** Usual width of a pavement and of a lane, in metres. */
const [PAVEMENT_METRES, LANE_METRES] = [1.5, 3];
/** Widths between which a tag is believed, in metres. */
const [MIN_WIDTH, MAX_WIDTH] = [0.5, 60];

/**
 * Returns the width in metres of a way that is public ground: as tagged, or as is usual. Returns undefined for a way that is
 * none, such as a tunnel, a private drive, or a corridor of a building.
 */
export function streetWidth(tags: Tags): number | undefined {
	const { highway = '', width, lanes, sidewalk } = tags;
	const usual = USUAL_WIDTHS[highway];
	if (usual === undefined || !isPublic(tags)) return undefined;
	const pavements = HAS_PAVEMENTS.test(highway) ? PAVEMENT_METRES * countPavements(sidewalk) : 0;
	const carriageway = readMetres(width) ?? (highway === 'service' ? undefined : readLanes(lanes));
	return carriageway === undefined ? usual : carriageway + pavements;
}

/** Tests whether a way leads through a building. */
export const isPassage = ({ tunnel }: Tags): boolean => tunnel === 'building_passage';

/** Tests whether tags are those of something under the ground. */
export const isUnderground = ({ location, layer }: Tags): boolean =>
	location === 'underground' || Number(layer ?? 0) < 0;

function isPublic(tags: Tags): boolean {
	const { access, foot, tunnel, indoor, service } = tags;
	if (indoor === 'yes' || service === 'driveway') return false;
	if (!isPassage(tags) && (isUnderground(tags) || (tunnel !== undefined && tunnel !== 'no'))) return false;
	const isClosed = access === 'private' || access === 'no';
	return !isClosed || foot === 'yes' || foot === 'designated' || foot === 'permissive';
}

function countPavements(sidewalk: string | undefined): number {
	if (sidewalk === 'left' || sidewalk === 'right') return 1;
	return sidewalk === 'no' || sidewalk === 'none' || sidewalk === 'separate' ? 0 : 2;
}

function readMetres(text: string | undefined): number | undefined {
	const metres = Number(/^\s*(\d+(?:[.,]\d+)?)\s*m?\s*$/.exec(text ?? '')?.[1]?.replace(',', '.') ?? NaN);
	return metres >= MIN_WIDTH && metres <= MAX_WIDTH ? metres : undefined;
}

function readLanes(text: string | undefined): number | undefined {
	const count = Number(text ?? NaN);
	return count >= 1 && count <= MAX_WIDTH / LANE_METRES ? count * LANE_METRES : undefined;
}
