/**
 * Draws one second of the town, and a lens that crosses it: it leaves behind strips of the same street as a camera,
 * software, an operator and a face matcher see it.
 */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { cells } from '#lib/chart/layout/alternatives.ts';
import { custom, grow, type NamedRects, type Size } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { drawAt, finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { expand } from '#lib/chart/layout/rects.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { textRect } from '#lib/chart/text/text-lines.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
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
import { drawEdge, isPassed, lensAt, partsAhead, passedPart } from './lens.ts';
import { drawStreet, observerBaseMaps } from './views.ts';

/** The four observers, in the order of the chapters. */
export const OBSERVERS = ['camera', 'software', 'operator', 'matcher'] as const;
/** One of the four observers. */
export type Observer = (typeof OBSERVERS)[number];

/** What cameras film at one moment: the data that all four observers share. */
export interface FourViews {
	readonly moment: Moment;
	/** Number of strips that the lens has passed; not an integer while it crosses one. */
	readonly lens: number;
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
function data({ time, lens }: FourViewsState, world: World, choices: Choices): FourViews {
	const sight = detectionSetup(world, choices);
	const moment = world.timeline.at(time);
	const filmed = detectedAt(time, world, sight).map(({ id }) => id);
	return {
		moment,
		lens,
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

/** Metres that a strip should show: a person at one end of a lane, and the square at the other. */
const [VIEW_WIDTH_METRES, VIEW_HEIGHT_METRES] = [44, 120];
/** Share of the width of a strip to the left of the subject. The square is to their right. */
const LEFT_SHARE = 0.19;
/** Metres of the plan that are shown below the subject. */
const METRES_BELOW = 11;
/** Smallest scale, in units per metre. Small strips show a smaller area instead. */
const MIN_SCALE = 1.5;
/** Distance from the feet to the middle of a lying person, and radius of the ring around them, in metres. */
const [LYING_OFFSET, RING_RADIUS] = [0.5, 4.2];
/** Distance from a lying person to their name in metres, and margin of the paper around it in units. */
const [NAME_DISTANCE, NAME_PADDING] = [2.6, 2];
/** Observers whose strip is dark. */
const DARK_OBSERVERS: readonly Observer[] = ['operator', 'matcher'];

const scaleIn = ({ width, height }: Size): number =>
	Math.max(MIN_SCALE, Math.min(width / VIEW_WIDTH_METRES, height / VIEW_HEIGHT_METRES));

/** Layouts of the strips: the number side by side, the font size, and whether notes say what is kept. */
type StripVariant = readonly [across: number, size: number, hasNotes: boolean];
const NARROWEST: StripVariant = [2, LABEL_SIZE, false];
const VARIANTS: readonly StripVariant[] = [
	[4, TITLE_SIZE, true],
	[4, LABEL_SIZE, true],
	[4, LABEL_SIZE, false]
];

/** Lays out the strips side by side, or in two rows where their words are too wide for that. */
function layout(views: FourViews, viewport: Viewport, world: World): Drawing {
	const area = contentArea(viewport);
	const measure = ([across, size, hasNotes]: StripVariant) => {
		const strips = OBSERVERS.map((look) => {
			const key = `four-views.${look}`;
			const keys = hasNotes ? [key] : [key, `${key}-short`];
			const window = custom((rect, rects) => (rects.set(look, rect), {}));
			return column(
				{ gap: 'xs' },
				text(look, keys.map(world.word), { style: 'strong', size, maxLines: 1 }),
				note(`${look}-keeps`, hasNotes ? world.word(`${key}-keeps`) : '', { maxLines: 1 }),
				grow(window),
				text(`${look}-fate`, outcome(look, views, world), { style: 'strong', size, maxLines: 1 })
			);
		});
		return cells(across, 'm', strips).measure(area);
	};
	const variant = VARIANTS.find((each) => measure(each).fits) ?? NARROWEST;
	const [, size] = variant;
	const measured = measure(variant);
	const rects: NamedRects = new Map();
	const words = measured.draw(area.x, area.y, rects);
	const windows = OBSERVERS.map((look) => rects.get(look) ?? area);
	const lens = lensAt(views.lens, windows, viewport);
	// Strips in one row are on the street, so that the first one replaces a part of it.
	const [first = area] = windows;
	const street = variant === NARROWEST ? area : first;
	const streetMapping = mapStrip(street, scaleIn(first), views, world.district);
	const strips = OBSERVERS.map((look, index): Partial<Drawing> => {
		const window = windows[index] ?? area;
		const passed = passedPart(window, index, lens);
		const mapping = mapStrip(window, scaleIn(window), views, world.district);
		return mergeDrawings(
			index === 0 ? { baseMaps: drawStreet(views, streetMapping, partsAhead(lens, windows.length)) } : {},
			passed.width > 0 ? drawStrip(look, views, passed, window, mapping) : {},
			look === 'camera'
				? passed.width > 0
					? nameSubject(views, window, mapping, size, world)
					: nameSubject(views, street, streetMapping, size, world)
				: markMissed(look, views, passed, mapping)
		);
	});
	const { texts, ...drawing } = mergeDrawings(words, ...strips, {
		shapes: [drawEdge(lens, windows.length, viewport)],
		overflows: !measured.fits
	});
	return finishDrawing({
		...drawing,
		texts: texts.filter((line) => line.id.startsWith('name') || isPassed(line, lens))
	});
}

const drawStrip = (
	look: Observer,
	views: FourViews,
	passed: Rect,
	window: Rect,
	mapping: PlanMapping
): Partial<Drawing> => ({
	baseMaps: observerBaseMaps[look](views, passed, window, mapping),
	shapes: [createShape(`${look}-window`, look === 'camera' ? 'rim' : 'outline', rectPath(passed))]
});

/** Returns the mapping from the plan, in metres, to a rectangle at a scale, with the subject near the bottom of it. */
function mapStrip(rect: Rect, scale: number, { subject }: FourViews, district: District): PlanMapping {
	const [width, height] = [rect.width / scale, rect.height / scale];
	const clampStart = (from: number, length: number, whole: number) =>
		Math.min(Math.max(0, whole - length), Math.max(0, from));
	const { x, y } = subject?.figure ?? { x: district.width / 2, y: district.height / 2 };
	const left = clampStart(x - width * LEFT_SHARE, width, district.width);
	const top = clampStart(y + METRES_BELOW - height, height, district.height);
	return {
		scale: Math.round(scale * 1000) / 1000,
		x: roundToTenth(rect.x - left * scale),
		y: roundToTenth(rect.y - top * scale)
	};
}

const nameOf = ({ subject }: FourViews, world: World): string =>
	subject ? world.word(`person.${subject.figure.id}`) : '';

/** Returns the text that says whether an observer perceives the subject. */
const outcome = (look: Observer, { subject }: FourViews, world: World): string =>
	world.word(
		look === 'camera'
			? `four-views.camera-${subject?.visibility ?? 'away'}`
			: `four-views.${look}-${subject?.visibility === 'filmed' ? 'has' : 'none'}`
	);

/** Names the subject on a patch of paper, if there is space for it. */
function nameSubject(
	views: FourViews,
	{ x: left, y: top, width }: Rect,
	mapping: PlanMapping,
	size: number,
	world: World
): Partial<Drawing> {
	if (!views.subject) return {};
	const [x, y] = placeOf(views.subject, mapping);
	const name = drawAt(
		text('name', nameOf(views, world), { size, style: 'strong', anchor: 'middle' }),
		[x, y - Math.max(LABEL_SIZE, NAME_DISTANCE * mapping.scale)],
		{ x: 'middle', y: 'end' },
		{ x: left + NAME_PADDING, width: width - 2 * NAME_PADDING }
	);
	const patches = (name.texts ?? []).map((line) => expand(textRect(line), NAME_PADDING));
	if (patches.some((patch) => patch.y < top)) return {};
	return mergeDrawings(
		{ shapes: [createShape('name-patch', 'ground', patches.map(rectPath).join(''))] },
		name
	);
}

/** Draws a dotted ring at the place of the subject, if the observer does not perceive them. */
function markMissed(
	look: Observer,
	{ subject }: FourViews,
	passed: Rect,
	mapping: PlanMapping
): Partial<Drawing> {
	if (!subject || subject.visibility === 'filmed') return {};
	const [x, y] = placeOf(subject, mapping);
	if (x > passed.x + passed.width) return {};
	const theme = DARK_OBSERVERS.includes(look) ? 'nuit ' : '';
	return {
		shapes: [
			createShape(`${look}-missed`, `${theme}event-missed`, circlePath(x, y, RING_RADIUS * mapping.scale))
		]
	};
}

/** Returns the middle of the subject, in units. */
const placeOf = ({ figure }: NonNullable<FourViews['subject']>, mapping: PlanMapping) =>
	planToUnits(mapping, [figure.x, figure.y - LYING_OFFSET]);

function table(views: FourViews, world: World): Table {
	const { head, rows, ...rest } = tableOf(world, 'four-views', OBSERVERS, {
		'four-views.who': (look) => world.word(`four-views.${look}`),
		'four-views.keeps': (look) => world.word(`four-views.${look}-keeps`)
	});
	if (!views.subject) return { head, rows, ...rest };
	return {
		...rest,
		head: [...head, nameOf(views, world)],
		rows: rows.map((cellTexts, index) => [...cellTexts, outcome(OBSERVERS[index] ?? 'camera', views, world)])
	};
}

export default defineMarkScene({
	interpolate: (a: FourViewsState, b: FourViewsState, t) => ({ ...b, lens: a.lens + (b.lens - a.lens) * t }),
	data,
	layout,
	table
});
