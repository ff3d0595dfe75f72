/** The district of the story and a test scenario. */
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import type { Incident, NamedPerson, Scenario } from '#lib/narrative/types/scenario.ts';
import { streetGrid } from '../cameras/coverage.ts';
import { placeGreedily } from '../cameras/placement.ts';
import { readDistrict } from '../district/topology.ts';

/**
 * Returns a value that must be defined.
 * @throws Error if it is undefined
 */
export function requireDefined<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('Expected a value');
	return value;
}

/** The district of the story. */
export const district = readDistrict(JSON.parse(readFileSync('data/district.topojson', 'utf8')) as Topology);

/** An HD camera with a field of view of 90°. */
export const optics = { width: 1920, angle: 90 };

const words = { fr: '', en: '' };

const person = (
	id: string,
	mark: NamedPerson['mark'],
	...visits: [at: number, place: string, stay: number][]
): NamedPerson => ({
	id,
	name: words,
	role: words,
	mark,
	itinerary: visits.map(([at, place, stay]) => ({ at, place, stay }))
});

const incident = (
	id: string,
	at: number,
	seconds: number,
	place: string,
	kind: Incident['kind'],
	who?: string
): Incident => ({
	id,
	at,
	seconds,
	place,
	kind,
	...(who && { who }),
	real: kind === 'fall' || kind === 'rucksack',
	resembles: 0.5,
	what: words,
	mistaken: words
});

/** A scenario with every kind of incident. */
export const scenario: Scenario = {
	start: '12:00',
	minutes: 12,
	crowd: 110,
	people: [
		person('ines', 'satchel', [60, 'school-gate', 40], [140, 'fountain', 70], [660, 'square-middle', 10]),
		person('malik', 'apron', [0, 'market', 720]),
		person('rene', 'stick', [120, 'bench', 60], [360, 'passage', 0]),
		person('traveller', 'suitcase', [180, 'fountain-east', 100]),
		person('sleeper', 'blanket', [0, 'hall-corner', 720])
	],
	incidents: [
		incident('ines-waits', 140, 70, 'fountain', 'wait', 'ines'),
		incident('suitcase', 180, 90, 'fountain-east', 'suitcase', 'traveller'),
		incident('crates', 240, 120, 'market', 'crates', 'malik'),
		{ ...incident('run', 300, 20, 'tram-stop', 'run'), people: 12 },
		incident('fall', 360, 360, 'passage', 'fall', 'rene'),
		incident('rucksack', 480, 240, 'terrace', 'rucksack'),
		incident('sleeper', 540, 180, 'hall-corner', 'sleep', 'sleeper'),
		incident('ines-again', 660, 10, 'square-middle', 'pass', 'ines')
	]
};

/** The 24 best cameras for {@link optics}. */
export const placement = placeGreedily(streetGrid(district), district, 24, optics, 25);
