import type { Topology } from 'topojson-specification';
import type { Point } from '#lib/model/geometry.ts';
import { engraveCentre } from './centre.ts';
import { engraveAwning, engraveBench, engraveBooth, engraveStall, engraveTable } from './furniture.ts';
import { engraveGardens, forest } from './gardens.ts';
import { engraveBlock } from './houses.ts';
import { inks, type CityPlate, type Ink, type Part } from './inks.ts';
import { streetLabel, type Label } from './labels.ts';
import { engraveFountain, engraveHall, engraveSchool } from './landmarks.ts';
import { parcel } from './parcels.ts';
import { Plate } from './pen.ts';
import { engraveKerb, engraveSquare, engraveTram } from './streets.ts';
import { engraveSurroundings } from './surroundings.ts';
import { survey, type Survey } from './survey.ts';
import { clearance } from './vector.ts';

/** One path of the plan: all strokes of one ink. */
export interface Layer {
	readonly ink: Ink;
	/** Path data in whole decimetres. */
	readonly d: string;
}

/** One part of the plan. */
export interface EngravedPart {
	readonly layers: readonly Layer[];
	readonly labels: readonly Label[];
}

/** The plan as plain data: its parts from bottom to top, then the street names. */
export type Engraving = Readonly<Record<Part | 'names', EngravedPart>>;

/**
 * Engraves the base map of the district. It runs at build only, and the same file always gives the same drawing.
 * @throws Error if the file lacks a layer
 */
export function engrave(topology: Topology): Engraving {
	const plan = survey(topology);
	const plate: CityPlate = new Plate<Ink>();
	engraveGround(plate, plan);
	engraveSurroundings(plate);
	for (const building of plan.buildings) engraveBuilding(plate, building, plan);
	const part = (name: Part): EngravedPart => ({ layers: layersOf(plate, name), labels: [] });
	return {
		ground: part('ground'),
		around: part('around'),
		blocks: part('blocks'),
		names: { layers: [], labels: plan.streets.map(({ id, name, line }) => streetLabel(id, name, line)) }
	};
}

const layersOf = (plate: CityPlate, part: Part): Layer[] =>
	inks[part].map((ink: Ink) => ({ ink, d: plate.path(ink) })).filter(({ d }) => d !== '');

/** Draws everything at street level. */
function engraveGround(plate: CityPlate, plan: Survey): void {
	const plant = forest('crown', 1.9, 7, 2);
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

/** Draws a building according to its use. */
function engraveBuilding(
	plate: CityPlate,
	{ id, use, ring }: Survey['buildings'][number],
	{ places }: Survey
): void {
	const plant = forest('bush', 1.4, 5, 1);
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
	const block = parcel(id, ring, { depth: isCafe ? 9 : 10.5, width: 7.4 });
	engraveBlock(plate, ring, block);
	engraveGardens(plate, block, plant);
	if (isCafe) engraveAwning(plate, ring);
}
