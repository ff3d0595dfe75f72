/**
 * Draws one second of the town as seen by a camera, software, an operator and a face matcher, in four windows
 * on one place.
 */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { cells, fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, column, custom, grow, sized, type Size } from '#lib/chart/layout/box.ts';
import { drawAt, layOut } from '#lib/chart/layout/lay-out.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { canSee } from '#lib/model/cameras/coverage.ts';
import type { District } from '#lib/model/district/district.ts';
import type { Moment, Walker } from '#lib/model/scenario/timeline.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import {
	coveragePaths,
	detectedAt,
	detectionSetup,
	findSubject,
	type DetectionSetup
} from '../frames/detection.ts';
import type { Choices, Table } from '../scene.ts';
import type { ActiveCamera } from '../shared/active-cameras.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import type { FourViewsState } from './story.ts';
import { observerBaseMaps } from './views.ts';

/** The four observers, in the order of the chapters. */
export const OBSERVERS = ['camera', 'software', 'operator', 'matcher'] as const;
/** One of the four observers. */
export type Observer = (typeof OBSERVERS)[number];

/** What cameras film at one moment: the data that all four observers share. */
export interface FourViews {
	readonly moment: Moment;
	/** The person in the story who falls. */
	readonly subject: {
		readonly figure: Walker;
		/** `filmed`: detected by a camera; `far`: in view but too far away; `away`: in view of none. */
		readonly visibility: 'filmed' | 'far' | 'away';
	} | null;
	/** Ids of the people whom a camera films. The other three observers perceive only these people. */
	readonly filmed: readonly string[];
	readonly cameras: readonly ActiveCamera[];
	/** Coverage of each camera, as path data in metres. */
	readonly sectors: readonly string[];
}

/** Returns what happens at the time of the state. All four views show the same moment. */
function data({ time }: FourViewsState, world: World, choices: Choices): FourViews {
	const sight = detectionSetup(world, choices);
	const moment = world.timeline.at(time);
	const filmed = detectedAt(time, world, sight).map(({ id }) => id);
	return {
		moment,
		subject: subjectOf(moment, filmed, sight, world),
		filmed,
		cameras: sight.cameras,
		sectors: coveragePaths(sight, world)
	};
}

function subjectOf(
	moment: Moment,
	filmed: readonly string[],
	{ cameras, optics }: DetectionSetup,
	world: World
): FourViews['subject'] {
	const figure = findSubject(moment, world);
	if (!figure) return null;
	const { x, y } = figure;
	const isInView = cameras.some((camera) => canSee(world.district, camera, optics, Number.EPSILON, [x, y]));
	return { figure, visibility: filmed.includes(figure.id) ? 'filmed' : isInView ? 'far' : 'away' };
}

/** Metres that a window should show: a person in a lane and the square where the others are. */
const [VIEW_WIDTH_METRES, VIEW_HEIGHT_METRES] = [60, 76];
/** Share of the width of a window to the left of the subject. The square is to their right. */
const LEFT_SHARE = 0.22;
/** Metres of the plan that are shown below the subject. */
const METRES_BELOW = 11;
/** Smallest scale, in units per metre. Small windows show a smaller area instead. */
const MIN_SCALE = 1.5;
/** Smallest height of a window with larger or longer text above it, in units. */
const MIN_HEIGHT_FOR_LONG_TEXT = 220;
/** Distance from the feet to the middle of a lying person, and radius of the ring around them, in metres. */
const [LYING_OFFSET, RING_RADIUS] = [0.5, 3.6];
/** Observers whose window is dark. */
const DARK_OBSERVERS: readonly Observer[] = ['operator', 'matcher'];

const scaleIn = ({ width, height }: Size): number =>
	Math.max(MIN_SCALE, Math.min(width / VIEW_WIDTH_METRES, height / VIEW_HEIGHT_METRES));

/** Lays out the windows in one row or in two, whichever shows the plan at the larger scale. */
function layout(views: FourViews, viewport: Viewport, world: World): Drawing {
	const { subject } = views;
	const words = subject
		? [nameOf(subject, world), ...OBSERVERS.map((look) => outcome(look, views, world))]
		: [];
	const widthOf = (size: number) => Math.max(0, ...words.map((each) => textWidth(each, size)));
	const windows = (across: number, size: number, hasKeeps: boolean) =>
		cells(
			across,
			viewport.width > 500 ? 'xl' : 'm',
			OBSERVERS.map((look) => {
				const key = `four-views.${look}`;
				const keys = size === TITLE_SIZE || hasKeeps ? [key] : [key, `${key}-short`];
				return column(
					{ gap: 'xs' },
					text(look, keys.map(world.word), { style: 'strong', size, maxLines: 1 }),
					note(`${look}-keeps`, hasKeeps ? world.word(`${key}-keeps`) : '', { maxLines: 1 }),
					grow(
						atLeast(
							{ width: widthOf(size) },
							custom((rect) => drawWindow(look, views, rect, size, widthOf(size) / 2, world))
						)
					)
				);
			})
		);
	const variants = (across: number) => [
		...[
			windows(across, TITLE_SIZE, true),
			windows(across, TITLE_SIZE, false),
			windows(across, LABEL_SIZE, true)
		].map((box) => atLeast({ height: (MIN_HEIGHT_FOR_LONG_TEXT * OBSERVERS.length) / across }, box)),
		windows(across, LABEL_SIZE, false)
	];
	return layOut(
		viewport,
		sized(({ width, height }) => {
			const scaleOf = (across: number) => scaleIn({ width: width / across, height: (height * across) / 4 });
			const inOrder = scaleOf(4) > scaleOf(2) ? [4, 2] : [2, 4];
			return fit(...inOrder.flatMap(variants), windows(2, LABEL_SIZE, false));
		})
	);
}

function drawWindow(
	look: Observer,
	views: FourViews,
	rect: Rect,
	size: number,
	textHalfWidth: number,
	world: World
): Drawing {
	const mapping = windowMapping(rect, views, textHalfWidth, world.district);
	return mergeDrawings(
		{
			baseMaps: observerBaseMaps[look](views, rect, mapping),
			shapes: [createShape(`${look}-window`, 'outline', rectPath(rect))]
		},
		labelSubject(look, views, mapping, size, world)
	);
}

/**
 * Returns the mapping from the plan, in metres, to a window, with the subject near the bottom of the window.
 * @param textHalfWidth width that the texts need to the left of the subject, in units
 */
function windowMapping(
	rect: Rect,
	{ subject }: FourViews,
	textHalfWidth: number,
	district: District
): PlanMapping {
	const scale = scaleIn(rect);
	const [width, height] = [rect.width / scale, rect.height / scale];
	const clampStart = (from: number, length: number, whole: number) =>
		Math.min(Math.max(0, whole - length), Math.max(0, from));
	const before = Math.min(width / 2, Math.max(width * LEFT_SHARE, textHalfWidth / scale));
	const { x, y } = subject?.figure ?? { x: district.width / 2, y: district.height / 2 };
	const left = clampStart(x - before, width, district.width);
	const top = clampStart(y + METRES_BELOW - height, height, district.height);
	return {
		scale: Math.round(scale * 1000) / 1000,
		x: roundToTenth(rect.x - left * scale),
		y: roundToTenth(rect.y - top * scale)
	};
}

const nameOf = ({ figure }: NonNullable<FourViews['subject']>, world: World): string =>
	world.word(`person.${figure.id}`);

/** Returns the text that says whether an observer perceives the subject. */
const outcome = (look: Observer, { subject }: FourViews, world: World): string =>
	world.word(
		look === 'camera'
			? `four-views.camera-${subject?.visibility ?? 'away'}`
			: `four-views.${look}-${subject?.visibility === 'filmed' ? 'has' : 'none'}`
	);

/** Labels the subject at the same place in each window, with a dotted ring if the observer does not perceive them. */
function labelSubject(
	look: Observer,
	views: FourViews,
	mapping: PlanMapping,
	size: number,
	world: World
): Partial<Drawing> {
	const { subject } = views;
	if (!subject) return {};
	const [x, y] = planToUnits(mapping, [subject.figure.x, subject.figure.y - LYING_OFFSET]);
	const radius = RING_RADIUS * mapping.scale;
	const theme = DARK_OBSERVERS.includes(look) ? 'nuit ' : '';
	const isMissed = subject.visibility !== 'filmed' && look !== 'camera';
	const name = look === 'camera' ? nameOf(subject, world) : '';
	const options = { size, maxLines: 1, anchor: 'middle' } as const;
	return mergeDrawings(
		{
			shapes: [
				createShape(`${look}-missed`, `${theme}event-missed`, isMissed ? circlePath(x, y, radius) : '')
			]
		},
		drawAt(
			text(`${look}-fate`, outcome(look, views, world), { ...options, style: `${theme}haloed` }),
			[x, y + radius + 2],
			{ x: 'middle', y: 'start' }
		),
		drawAt(text('name', name, { ...options, style: 'strong haloed' }), [x, y - radius], {
			x: 'middle',
			y: 'end'
		})
	);
}

function table(views: FourViews, world: World): Table {
	const { head, rows, ...rest } = tableOf(world, 'four-views', OBSERVERS, {
		'four-views.who': (look) => world.word(`four-views.${look}`),
		'four-views.keeps': (look) => world.word(`four-views.${look}-keeps`)
	});
	if (!views.subject) return { head, rows, ...rest };
	return {
		...rest,
		head: [...head, nameOf(views.subject, world)],
		rows: rows.map((cellTexts, index) => [...cellTexts, outcome(OBSERVERS[index] ?? 'camera', views, world)])
	};
}

export default defineMarkScene({ data, layout, table });
