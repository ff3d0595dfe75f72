/** What the worker does for the page. It keeps the maps and the quarter, so that the page stays free to answer. */
import { reach } from '#lib/model/cameras/coverage.ts';
import { PLACEMENT_DENSITY, PLACEMENT_OPTICS } from '#lib/model/cameras/placement.ts';
import { mountPosition, type BuiltPlan } from '#lib/model/district/district.ts';
import { facadeAt } from '#lib/model/district/facades.ts';
import { nearestMount } from '#lib/model/district/hit-test.ts';
import { distance, type Point, type Ring } from '#lib/model/maths/geometry.ts';
import { deskFromSettings, detectorFromSettings } from '#lib/model/parameters.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import { cameraPlaces, type CameraPlace } from '#lib/quarter/area/camera-places.ts';
import { buildQuarter } from '#lib/quarter/area/build-quarter.ts';
import { createProjection } from '#lib/quarter/area/projection.ts';
import { boundsOf } from '#lib/quarter/area/public-ground.ts';
import { outerPlan, publicGrid, type Quarter } from '#lib/quarter/area/quarter.ts';
import { isNear, middleOf, projectShapes } from '#lib/quarter/area/shapes.ts';
import { listWindow, placeLists, reportLists, type ListReport } from '#lib/quarter/area/list-report.ts';
import { firstWindow, type MapWindow } from '#lib/quarter/area/window.ts';
import { existingCameras, readDeviceTags, type KnownCamera } from '#lib/quarter/cameras/camera-tags.ts';
import { comparePlaces, type PlaceComparison } from '#lib/quarter/cameras/compare-places.ts';
import { measureCoverage, type Coverage } from '#lib/quarter/cameras/coverage-range.ts';
import { mountCamera } from '#lib/quarter/cameras/mount-camera.ts';
import { viewOutlines } from '#lib/quarter/cameras/views.ts';
import { openFile } from '#lib/quarter/open-file.ts';
import { dailyAlerts, type DailyAlerts } from '#lib/quarter/passers-by/daily-alerts.ts';
import { centreOf } from '#lib/quarter/passers-by/shortest-ways.ts';
import {
	averageExposure,
	crossingWalks,
	measureWalk,
	type AverageExposure,
	type CrossingWalks,
	type WalkExposure
} from '#lib/quarter/passers-by/walk-exposure.ts';
import type { WayIn } from '#lib/quarter/passers-by/ways-in.ts';
import { drawPlan, linePath, ringsPath, type PlanPaths } from '#lib/quarter/plan/plan-paths.ts';
import { planSvg, type PlanTexts } from '#lib/quarter/plan/plan-svg.ts';
import { mergeMaps, type SourceMap } from '#lib/quarter/read/source-map.ts';
import { carryCameras, carryListed, isWithin, type Frame } from '#lib/quarter/saved/carry-cameras.ts';
import { MAX_OWN_CAMERAS, viewsOf, type OwnCamera } from '#lib/quarter/saved/own-camera.ts';
import { readPlan, writePlan, type GroupPlan, type WrittenPlan } from './class-tasks.ts';
import type { SavedQuarter } from '#lib/quarter/saved/save-quarter.ts';

/** The surroundings of the first window, from which the window is chosen. */
export interface MapOverview {
	readonly first: MapWindow;
	/** Window around the lists of cameras; undefined without one, or if they are too far apart. */
	readonly aroundList: MapWindow | undefined;
	/** Middle of the window that would be first without lists. Links say where a frame is in metres from it. */
	readonly anchor: MapWindow['centre'];
	/** Outlines of the buildings as a path, in metres from the north-west corner of the surroundings. */
	readonly buildings: string;
	readonly size: number;
	/** Places with cameras within it, those with most first. */
	readonly places: readonly CameraPlace[];
	/** The cameras as dots of a path. */
	readonly cameras: string;
}

/** What cameras film, with the outlines of their views as paths. */
export interface Measurement {
	/** Of the mapped cameras that are there already. */
	readonly known: Coverage;
	/** With planned ones and those of the reader. */
	readonly all: Coverage;
	/** One path for each camera, mapped ones first. */
	readonly views: readonly string[];
}

/** A quarter with its plan and its numbers. */
export interface ShownQuarter extends SavedQuarter, Measurement {
	readonly paths: PlanPaths;
	/** Pixels, degrees, pixels per metre from which people count as filmed, and the metres at which they do. */
	readonly lens: Readonly<Record<'pixels' | 'angle' | 'density' | 'reach', string>>;
}

/** A quarter that was built from a map. */
export interface BuiltQuarter extends ShownQuarter {
	/** The reader’s cameras outside it, in its metres. */
	readonly aside: readonly OwnCamera[];
}

/** What stays when another frame is measured. */
export interface KeptCameras {
	readonly frame: Frame;
	/** The reader’s cameras, also those outside the frame. */
	readonly own: readonly OwnCamera[];
	/** Cameras of a list that came with a link, and their frame. */
	readonly linked: { readonly frame: Frame; readonly listed: readonly KnownCamera[] } | undefined;
}

/** The walks between the ways into a quarter, and one between two points. */
export interface WalkReport extends Pick<CrossingWalks, 'apart'> {
	/** The ways in, with the points where they are, in metres. */
	readonly waysIn: readonly (Omit<WayIn, 'cell'> & { readonly at: Point })[];
	/** Undefined if no public ground joins any two of the ways in. */
	readonly average: AverageExposure | undefined;
	/** Start and end of the walk; undefined if no two ways in are joined, and none was chosen. */
	readonly ends: readonly [Point, Point] | undefined;
	/** Undefined if no public ground joins the ends. */
	readonly walk: WalkExposure | undefined;
	/** The walk as a path of SVG. */
	readonly path: string;
}

/** Largest side of the surroundings that are shown to choose a window, in metres. */
const OVERVIEW_METRES = 1600;

const { width: pixels, angle } = PLACEMENT_OPTICS;
const LENS: ShownQuarter['lens'] = {
	pixels: String(pixels),
	angle: String(angle),
	density: String(PLACEMENT_DENSITY),
	reach: String(Math.round(reach(PLACEMENT_DENSITY, PLACEMENT_OPTICS)))
};

/**
 * What a file is: a map with its surroundings, which may be laid over another; a saved quarter; or a list of so many cameras
 * that waits for its map.
 */
export type OpenAnswer =
	| { readonly overview: MapOverview; readonly isLaidOver: boolean }
	| { readonly shown: ShownQuarter }
	| { readonly waiting: number };

/** Returns the tasks of a worker, which share what was opened. */
export function createTasks() {
	let maps: readonly SourceMap[] = [];
	/** Lists of cameras that came before their map. */
	let waiting: readonly SourceMap[] = [];
	let quarter: Quarter | undefined;

	function measure(own: readonly OwnCamera[]): Measurement {
		const shown = openedQuarter();
		const cameras = [...shown.cameras, ...viewsOf(own)];
		return {
			known: measureCoverage(shown, existingCameras(shown.cameras)),
			all: measureCoverage(shown, cameras),
			views: cameras.map((camera) => ringsPath(viewOutlines(shown, camera)))
		};
	}

	function openedQuarter(): Quarter {
		if (!quarter) throw new Error('No quarter is open');
		return quarter;
	}

	function show(saved: SavedQuarter): ShownQuarter {
		quarter = saved.quarter;
		return { ...saved, paths: drawPlan(quarter), lens: LENS, ...measure(saved.own) };
	}

	return {
		/**
		 * Opens a file. A map is laid over those that are open, or replaces them; a list of cameras never replaces a map, and
		 * waits for the first one.
		 */
		async open(bytes: Uint8Array<ArrayBuffer>, isAdded: boolean): Promise<OpenAnswer> {
			const opened = await openFile(bytes);
			if ('saved' in opened) return { shown: show(opened.saved) };
			const { list } = opened.map;
			if (list && maps.length === 0) {
				waiting = [...waiting, opened.map];
				return { waiting: opened.map.features.length };
			}
			const isLaidOver = isAdded || list !== undefined;
			const all = [...(isLaidOver ? maps : []), opened.map, ...waiting];
			const overview = overviewOf(placeLists(all));
			[maps, waiting] = [placeLists(all), []];
			return { overview, isLaidOver };
		},
		/** Builds the quarter in a window on the open maps. @param kept cameras of another frame, which stay where they are */
		build(window: MapWindow, kept?: KeptCameras): BuiltQuarter {
			const built = buildQuarter(mergeMaps(maps), window);
			if (!kept) return { ...show({ quarter: built, own: [] }), aside: [] };
			const frame: Frame = { window, turn: built.turn ?? 0 };
			const { linked } = kept;
			const listed = linked ? carryListed(linked.listed, linked.frame, frame) : [];
			const carried = carryCameras(kept.own, kept.frame, frame);
			const own = carried.filter(({ at }) => isWithin(at, window)).slice(0, MAX_OWN_CAMERAS);
			return {
				...show({ quarter: { ...built, cameras: [...built.cameras, ...listed] }, own }),
				aside: carried.filter((camera) => !own.includes(camera))
			};
		},
		/** Returns what was read of the lists of cameras, and how many of them are in a window; undefined without a list. */
		reportLists: (window: MapWindow): ListReport | undefined => reportLists(maps, window, quarter?.turn),
		/** Takes a quarter that another worker built. */
		show,
		measure,
		/** Returns what as many cameras of the same kinds would film at the best places and at random ones. */
		compare: (own: readonly OwnCamera[]): PlaceComparison => {
			const shown = openedQuarter();
			return comparePlaces(shown, [...shown.cameras, ...viewsOf(own)]);
		},
		/**
		 * Measures the walks through the quarter, and one between two points.
		 * @param ends by default the two ways in that are farthest apart among those that are joined
		 * @param densities pixels per metre from which people can be identified
		 */
		walks(
			own: readonly OwnCamera[],
			ends: readonly [Point, Point] | undefined,
			densities: readonly number[]
		): WalkReport {
			if (!quarter) throw new Error('No quarter is open');
			const cameras = [...quarter.cameras, ...viewsOf(own)];
			const { columns } = publicGrid(quarter);
			const { waysIn, apart, joined } = crossingWalks(quarter);
			const at = waysIn.map(({ cell }) => centreOf(cell, columns));
			const chosen = ends ?? farthestPair(at, joined);
			const walk = chosen && measureWalk(quarter, chosen, cameras, densities);
			return {
				waysIn: waysIn.map(({ side, street }, index) => ({ side, street, at: at[index] ?? [0, 0] })),
				apart,
				average: averageExposure(quarter, cameras),
				ends: chosen,
				walk,
				path: walk ? linePath(walk.path) : ''
			};
		},
		/**
		 * Returns what would ring on a day.
		 * @param settings those that the models of alerts read
		 * @param ownCameras number of the reader’s cameras
		 */
		alerts: (settings: Settings, passersBy: number, ownCameras: number): DailyAlerts =>
			dailyAlerts({
				passersBy,
				cameras: (quarter?.cameras.length ?? 0) + ownCameras,
				detector: detectorFromSettings(settings),
				desk: deskFromSettings(settings)
			}),
		/** Returns the code of a plan, and the cameras that it names. */
		writePlan: (own: readonly OwnCamera[]): WrittenPlan => writePlan(openedQuarter(), own),
		/** Returns the plan of a code, or why it is none of this quarter. */
		readPlan: (text: string): GroupPlan => readPlan(openedQuarter(), text),
		/** Returns the plan with its cameras as an SVG file. */
		drawFile({ quarter: shown, own }: SavedQuarter, texts: PlanTexts): string {
			return planSvg(shown, viewsOf(own), texts);
		},
		/** Returns a camera at a point: in front of a near wall, which it faces away from, or on a pole. */
		mount(at: Point): OwnCamera | undefined {
			if (!quarter) return undefined;
			const plan = outerPlan(quarter);
			// A touch on a building means its nearest wall, however far.
			const { at: place, mount } = mountCamera(plan, at) ?? {
				at: mountPosition(plan, nearestMount(plan, at)),
				mount: 'wall' as const
			};
			return { at: place, mount, heading: mount === 'wall' ? facingAt(plan, at) : 0 };
		}
	};
}

export type Tasks = ReturnType<typeof createTasks>;

/** Returns the two points that are farthest apart among pairs of indices; undefined without a pair. */
function farthestPair(
	points: readonly Point[],
	joined: readonly (readonly [number, number])[]
): readonly [Point, Point] | undefined {
	const pairs = joined.map(([from, to]) => [points[from] ?? [0, 0], points[to] ?? [0, 0]] as const);
	const metres = pairs.map(([from, to]) => distance(...from, ...to));
	return pairs[metres.indexOf(Math.max(...metres))];
}

/** Returns the direction that the wall nearest to a point faces, in degrees. */
function facingAt(plan: BuiltPlan, at: Point): number {
	const mount = nearestMount(plan, at);
	const building = plan.buildings.find(({ id }) => id === mount.building);
	return building ? facadeAt(building, mount).facing : 0;
}

/**
 * Returns the surroundings of the first window of maps.
 * @throws QuarterFault if they have no building
 */
function overviewOf(maps: readonly SourceMap[]): MapOverview {
	const map = mergeMaps(maps);
	const first = firstWindow(map);
	const buildings = projectShapes(map, createProjection(first.centre, 0, 0)).filter(
		({ type, tags }) => type === 'area' && 'building' in tags
	);
	const farthest = Math.max(...buildings.map(({ rings }) => distanceFromMiddle(rings)), first.width / 2);
	const size = 2 * Math.ceil(Math.min(farthest, OVERVIEW_METRES / 2));
	const project = createProjection(first.centre, size, size);
	const near = projectShapes(map, project).filter((shape) => isNear(shape, size, size, 0));
	return {
		first,
		aroundList: listWindow(maps),
		anchor: firstWindow(mergeMaps(maps.filter(({ list }) => !list))).centre,
		size,
		buildings: near
			.filter(({ type, tags }) => type === 'area' && 'building' in tags)
			.map(({ rings }) => ringsPath(rings))
			.join(''),
		places: cameraPlaces(map).filter(({ centre }) => project(centre).every((at) => at >= 0 && at <= size)),
		cameras: near
			.filter(({ tags }) => 'camera' in (readDeviceTags(tags) ?? {}))
			.map((camera) => `M${middleOf(camera).map(Math.round).join(' ')}h0`)
			.join('')
	};
}

const distanceFromMiddle = (rings: readonly Ring[]): number =>
	Math.max(...boundsOf(rings.flat()).map(Math.abs));
