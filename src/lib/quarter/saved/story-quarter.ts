/** The district of the story as a quarter, to try the page at once, and to compare its numbers with those of the story. */
import type { Camera } from '#lib/model/cameras/coverage.ts';
import type { District } from '#lib/model/district/district.ts';
import type { Quarter } from '../area/quarter.ts';

/**
 * Returns a district as a quarter. All its ground without buildings is public.
 * @param cameras the cameras of the town
 */
export function toQuarter(
	{ width, height, buildings, entrances }: District,
	cameras: readonly Camera[]
): Quarter {
	return {
		width,
		height,
		blocks: buildings.map(({ ring }) => ({ outline: ring, courtyards: [] })),
		streets: [],
		areas: [],
		hasStreets: false,
		cameras: cameras.map(({ x, y, heading }) => ({
			at: [x, y],
			mount: 'wall',
			headings: [heading],
			ring: undefined
		})),
		others: [],
		entrances: entrances.map(({ at }) => at),
		buildingCount: buildings.length,
		notes: [],
		origin: 'story',
		date: undefined
	};
}
