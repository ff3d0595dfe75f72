/** People and incidents that a camera films. Only these can be analysed. */
import type { Incident } from '#lib/narrative/types/scenario.ts';
import { visibilityTest, type Camera, type Optics } from './coverage.ts';
import type { District } from '../district/district.ts';

/** Returns the people on the plan whom a camera sees at a density in pixels per metre, in the same order. */
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

/** Returns the ids of the incidents whose place a camera sees at a density in pixels per metre. */
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
