/** The people and incidents that cameras film: software can analyse only these. */
import type { Incident } from '#lib/narrative/types/scenario.ts';
import { visibilityTest, type Camera, type Optics } from './coverage.ts';
import type { District } from '../district/district.ts';

/**
 * Returns the people on the plan whom at least one camera sees, in the same order.
 * @param density pixels per metre from which on a person counts as seen
 */
export function filmedPeople<Person extends { readonly x: number; readonly y: number }>(
	people: readonly Person[],
	district: District,
	cameras: readonly Camera[],
	optics: Optics,
	density: number
): Person[] {
	const { width, height } = district;
	const isOnPlan = ({ x, y }: Person) => x >= 0 && y >= 0 && x <= width && y <= height;
	const tests = cameras.map((camera) => visibilityTest(district, camera, optics, density));
	return people.filter(isOnPlan).filter(({ x, y }) => tests.some((isSeen) => isSeen([x, y])));
}

/**
 * Returns the ids of the incidents whose place at least one camera sees.
 * @param density pixels per metre from which on a place counts as seen
 */
export function filmedIncidents(
	incidents: readonly Incident[],
	district: District,
	cameras: readonly Camera[],
	optics: Optics,
	density: number
): Set<string> {
	const tests = cameras.map((camera) => visibilityTest(district, camera, optics, density));
	const seen = incidents.filter(({ place }) => {
		const at = district.places[place];
		return !!at && tests.some((isSeen) => isSeen(at));
	});
	return new Set(seen.map(({ id }) => id));
}
