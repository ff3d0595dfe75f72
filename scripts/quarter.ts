/**
 * Measures a quarter on a map: prints its numbers as JSON, what was left out on the error output, and writes its plan as SVG.
 * `HELP` lists the options. Nothing is sent anywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMain } from './process.mjs';
import { fillBlanks } from '../src/lib/i18n/fill-blanks.ts';
import { words, type Word } from '../src/lib/i18n/words.ts';
import { buildQuarter } from '../src/lib/quarter/area/build-quarter.ts';
import type { Quarter } from '../src/lib/quarter/area/quarter.ts';
import { firstWindow, type MapWindow } from '../src/lib/quarter/area/window.ts';
import { existingCameras } from '../src/lib/quarter/cameras/camera-tags.ts';
import { comparePlaces } from '../src/lib/quarter/cameras/compare-places.ts';
import { measureCoverage } from '../src/lib/quarter/cameras/coverage-range.ts';
import { explainFault, explainNote } from '../src/lib/quarter/explain.ts';
import { openFile } from '../src/lib/quarter/open-file.ts';
import { planSvg } from '../src/lib/quarter/plan/plan-svg.ts';
import { mergeMaps, QuarterFault, type SourceMap } from '../src/lib/quarter/read/source-map.ts';
import { viewsOf, type OwnCamera } from '../src/lib/quarter/saved/own-camera.ts';
import type { SavedQuarter } from '../src/lib/quarter/saved/save-quarter.ts';

const HELP = `npm run quarter -- FILE … [option]

Measures what the cameras of a neighbourhood film. FILE is an extract of OpenStreetMap (.osm, Overpass JSON, GeoJSON), the
buildings of the French cadastre or of BD TOPO, a table of cameras (.csv), or a quarter saved by the page (.quarter.json).
Several files are laid over one another.

  --centre LON,LAT    middle of the window, in degrees (by default where most cameras are)
  --size WIDTHxHEIGHT size of the window in metres (by default 250x160, at most 600x400)
  --turned            turns the window along most of its streets
  --plan FILE         where the plan is written (by default FILE.svg)
  --compare           also compares with the best places and with random ones, which takes seconds
  --help              this`;

/** Runs the command. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				centre: { type: 'string' },
				size: { type: 'string' },
				turned: { type: 'boolean' },
				plan: { type: 'string' },
				compare: { type: 'boolean' },
				help: { type: 'boolean' }
			}
		});
	} catch (error) {
		return refuse(`${error instanceof Error ? error.message : String(error)}: see npm run quarter -- --help`);
	}
	const { values, positionals: files } = parsed;
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	if (files.length === 0) return refuse('Which file? See npm run quarter -- --help');
	try {
		const { quarter, own } = await openAll(files, values);
		const plan = values.plan ?? `${files[0]}.svg`;
		writeFileSync(plan, planSvg(quarter, viewsOf(own), describe(quarter)));
		for (const note of quarter.notes) console.error(explainNote(note, english));
		console.log(JSON.stringify(report(quarter, own, values.compare ?? false), undefined, 2));
		return 0;
	} catch (error) {
		return refuse(explain(error));
	}
}

interface WindowOptions {
	readonly centre?: string | undefined;
	readonly size?: string | undefined;
	readonly turned?: boolean | undefined;
}

/** Returns the quarter of one saved file, or of the maps of all files. */
async function openAll(files: readonly string[], options: WindowOptions): Promise<SavedQuarter> {
	const maps: SourceMap[] = [];
	for (const file of files) {
		const opened = await openFile(new Uint8Array(readFileSync(file)));
		if ('saved' in opened) return opened.saved;
		maps.push(opened.map);
	}
	const map = mergeMaps(maps);
	return { quarter: buildQuarter(map, chosenWindow(map, options)), own: [] };
}

function chosenWindow(map: SourceMap, { centre, size, turned = false }: WindowOptions): MapWindow {
	const first = firstWindow(map);
	const [width = NaN, height = NaN] = (size ?? `${first.width}x${first.height}`).split('x').map(Number);
	return { centre: centre?.split(',').map(Number) ?? first.centre, width, height, isTurned: turned };
}

/** Returns the numbers that the page shows. Areas are square metres. */
function report(quarter: Quarter, own: readonly OwnCamera[], isCompared: boolean) {
	const {
		width,
		height,
		turn = 0,
		buildingCount,
		origin,
		date,
		notes,
		others,
		hasStreets,
		cameras
	} = quarter;
	const known = measureCoverage(quarter, existingCameras(cameras));
	const all = measureCoverage(quarter, cameras);
	return {
		window: { width, height, turn },
		map: { origin, date, buildings: buildingCount, hasStreets, notes },
		cameras: cameras.map(({ at, mount, ring, isPlanned, line }, index) => ({
			number: index + 1,
			at: at.map((metres) => Math.round(metres * 10) / 10),
			mount,
			counts: ring ?? 'direction',
			...(isPlanned && { planned: true }),
			...(line !== undefined && { line }),
			gain: all.gains[index]
		})),
		notCounted: others.map(({ kind }) => kind),
		ground: known.ground,
		filmed: known.filmed,
		...(all.filmed.most > known.filmed.most && { withPlanned: all.filmed }),
		...(own.length > 0 && {
			withOwn: measureCoverage(quarter, [...cameras, ...viewsOf(own)]).filmed
		}),
		...(isCompared && cameras.length > 0 && { elsewhere: comparePlaces(quarter, cameras) })
	};
}

/** Texts of the plan, in English. */
function describe({ width, height, buildingCount, cameras, origin, date }: Quarter) {
	const mapped = existingCameras(cameras).length;
	const credit = origin === 'osm' ? '© OpenStreetMap contributors, ODbL' : `Map: ${origin}`;
	return {
		title: 'A quarter and its mapped cameras',
		description: `Plan of ${width} by ${height} metres with ${buildingCount} buildings and ${mapped} mapped cameras.`,
		lines: [`${credit}${date === undefined ? '' : `, ${date}`}. ${mapped} cameras mapped, others exist.`]
	};
}

const english: Word = (key, values = {}) => fillBlanks(words[key].en, values);

/** Returns an error as an English sentence. */
function explain(error: unknown): string {
	if (error instanceof QuarterFault) return explainFault(error, english);
	return error instanceof Error ? error.message : String(error);
}

function refuse(sentence: string): number {
	console.error(sentence);
	return 1;
}

if (isMain(import.meta)) process.exitCode = await main(process.argv.slice(2));
