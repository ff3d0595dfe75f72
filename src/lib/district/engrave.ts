import type { Topology } from 'topojson-specification';
import type { Point } from '#lib/model/maths/geometry.ts';
import { engraveCentre } from './centre.ts';
import { engraveAwning, engraveBench, engraveBooth, engraveStall, engraveTable } from './furniture.ts';
import { engraveGardens, treePlanter } from './gardens.ts';
import { engraveBlock } from './houses.ts';
import { inksByPart, type CityPlate, type Ink, type EngravingPart } from './inks.ts';
import { streetLabel, type PlanLabel } from './labels.ts';
import { engraveFountain, engraveHall, engraveSchool } from './landmarks.ts';
import { divideIntoHouses } from './parcels.ts';
import { Plate } from './plate.ts';
import { engraveKerb, engraveSquare, engraveTram } from './streets.ts';
import { engraveSurroundings } from './surroundings.ts';
import { projectShadow } from './shadows.ts';
import { readSurvey, type DistrictSurvey } from './read-survey.ts';
import { clearance } from './vector.ts';

/** One path of the plan: all strokes of one ink. */
export interface EngravedLayer {
	readonly ink: Ink;
	/** Path data in whole decimetres. */
	readonly d: string;
}

/** One part of the plan: its paths from bottom to top, and its labels. */
export interface EngravedPart {
	readonly layers: readonly EngravedLayer[];
	readonly labels: readonly PlanLabel[];
}

/** The plan as plain data: its parts from bottom to top, then the street names. */
export type Engraving = Readonly<Record<EngravingPart | 'names', EngravedPart>>;

/**
 * Engraves the base map of the district. It runs at build only, and the same file always gives the same drawing.
 * @throws Error if the file lacks a layer
 */
export function engrave(topology: Topology): Engraving {
	const plan = readSurvey(topology);
	const plate: CityPlate = new Plate<Ink>();
	engraveGround(plate, plan);
	engraveSurroundings(plate);
	for (const building of plan.buildings) {
		if (building.use !== 'fountain') plate.ring('shadow', projectShadow(building.ring));
		engraveBuilding(plate, building, plan);
	}
	const part = (name: EngravingPart): EngravedPart => ({ layers: layersOf(plate, name), labels: [] });
	return {
		ground: part('ground'),
		around: part('around'),
		blocks: part('blocks'),
		names: { layers: [], labels: plan.streets.map(({ id, name, line }) => streetLabel(id, name, line)) }
	};
}

const layersOf = (plate: CityPlate, part: EngravingPart): EngravedLayer[] =>
	inksByPart[part].map((ink: Ink) => ({ ink, d: plate.path(ink) })).filter(({ d }) => d !== '');

/** Draws everything at street level: kerbs, square, tram line, crossings, stalls, tables, benches and trees. */
function engraveGround(plate: CityPlate, plan: DistrictSurvey): void {
	const plant = treePlanter('crown', 1.9, 7, 2);
	const stop = plan.places['tram-stop'] ?? [0, 0];
	const isFree = (point: Point) =>
		Math.abs(point[0] - stop[0]) > 9 && plan.crossings.every((ends) => clearance(point, ends) > 2.6);
	for (const { id, ring } of plan.buildings) engraveKerb(plate, id, ring);
	engraveSquare(plate, isFree);
	engraveTram(plate, plan.tram);
	for (const ends of plan.crossings) plate.line('zebra', ...ends);
	for (const { id, ring } of plan.stalls) engraveStall(plate, id, ring);
	for (const ring of plan.booths) engraveBooth(plate, ring);
	for (const { id, at } of plan.tables) engraveTable(plate, at, id);
	for (const ends of plan.benches) engraveBench(plate, ends);
	for (const foot of plan.trees) plant(plate, foot);
}

/** Draws a building in the manner of its use. Most are blocks of houses around a courtyard. */
function engraveBuilding(
	plate: CityPlate,
	{ id, use, ring }: DistrictSurvey['buildings'][number],
	{ places }: DistrictSurvey
): void {
	const plant = treePlanter('bush', 1.4, 5, 1);
	switch (use) {
		case 'market-hall':
			return engraveHall(plate, ring);
		case 'fountain':
			return engraveFountain(plate, ring);
		case 'supervision-centre':
			return engraveCentre(plate, ring);
		case 'school':
			return engraveSchool(plate, id, ring, places['school-gate'] ?? [0, 0], plant);
	}
	const isCafe = use === 'cafe';
	const block = divideIntoHouses(id, ring, { depth: isCafe ? 9 : 10.5, width: 7.4 });
	engraveBlock(plate, ring, block);
	engraveGardens(plate, block, plant);
	if (isCafe) engraveAwning(plate, ring);
}
