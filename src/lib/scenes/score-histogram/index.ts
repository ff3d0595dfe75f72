/** Scene “score-histogram”: a thousand scenes stacked by score, and the threshold that the reader drags. */
import { createShape, mergeDrawings, type Drawing, type Mark, type MarkFrame } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	behind,
	card,
	custom,
	empty,
	exactly,
	GAPS,
	grow,
	named,
	sized,
	type Box,
	type Size
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { number, text, title } from '#lib/chart/layout/text.ts';
import {
	COUNT_SIZE,
	HERO_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { MAX_SCORE, SCENES_PER_DAY } from '#lib/model/alerts/detector.ts';
import { withBuildUp, withFirstMarks, withoutElements } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { HANDLE_RADIUS } from '../shared/handle-size.ts';
import { OWN_IDS, ownWords } from '../shared/own-guess.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { alongScale, axisName, scoreAxis } from './axis.ts';
import { data, table, type SceneKind, type ScenePoint, type ScoreHistogramView } from './data.ts';
import { drawLoupe, LOUPE, LOUPE_INSET, type OwnGuess } from './loupe.ts';
import { pile, scoreScale, type ScoreScale } from './marks.ts';

/** Height up to which there is no title, and up to which the axis has no name, in units. */
const [MIN_HEIGHT_FOR_TITLE, MIN_HEIGHT_FOR_AXIS_NAME] = [260, 195];
/** Width and height above which text is larger, and height below which numbers are small, in units. */
const [LARGE_WIDTH, LARGE_HEIGHT, LOW_HEIGHT] = [600, 400, 250];
/** Whether a viewport has space for a larger title and threshold. */
const isLarge = ({ width, height }: Size): boolean => width > LARGE_WIDTH && height > LARGE_HEIGHT;
/** Gap between the threshold and the words beside it, in units. */
const LINE_GAP = 6;
/** Side of the marks beside the counts, as a share of the font size of the number. */
const KEY_SHARE = 0.72;
const UNBOUNDED = { width: Infinity, height: Infinity };

/** A number of scenes on one side of the threshold, and how their marks look. */
interface Outcome {
	/** Key of its words, and id. */
	readonly id: string;
	readonly value: number;
	/** Class names of the number. */
	readonly style: string;
	/** How its marks look; undefined if the counts have no legend for them. */
	readonly mark?: Pick<Mark, 'core' | 'frame'>;
}

/** Returns what is counted below and above the threshold, a row for each kind of scenes. Before the guess, only alerts are. */
function outcomeRows({
	isResolved,
	real,
	ordinary
}: ScoreHistogramView): (readonly [below: Outcome | undefined, above: Outcome])[] {
	if (!isResolved) return [[undefined, { id: 'unresolved', value: ordinary.alerts, style: '' }]];
	const below = ({ points, alerts }: SceneKind) => points.length - alerts;
	return [
		[
			{ id: 'missed', value: below(real), style: '', mark: { core: 'real', frame: 'missed' } },
			{ id: 'right', value: real.alerts, style: 'right-ink', mark: { core: 'real', frame: 'right' } }
		],
		[
			{ id: 'ignored', value: below(ordinary), style: 'soft', mark: { core: 'ordinary' } },
			{ id: 'false', value: ordinary.alerts, style: 'wrong-ink', mark: { core: 'ordinary', frame: 'false' } }
		]
	];
}

const layout = (view: ScoreHistogramView, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'm' },
			title(
				viewport.showTitle && viewport.height > MIN_HEIGHT_FOR_TITLE
					? ['score-histogram.title', 'score-histogram.title-short'].map((key) =>
							world.fill(key, { scenes: formatCount(world, SCENES_PER_DAY) })
						)
					: '',
				{ maxLines: 1, size: isLarge(viewport) ? [COUNT_SIZE, TITLE_SIZE] : TITLE_SIZE }
			),
			grow(sized((size) => histogram(view, size, ownGuess(view, viewport, world), world)))
		)
	);

/** Returns the number that the reader guesses; before she moves it, where the control stands. A class has not bet on it, so a slide shows nothing. */
function ownGuess(
	{ isResolved, draft, ordinary }: ScoreHistogramView,
	{ isProjected }: Viewport,
	world: World
): OwnGuess | undefined {
	if (isResolved || (isProjected && draft < 0)) return undefined;
	const count = draft < 0 ? Math.round(ordinary.alerts / 2) : draft;
	return { count, words: ownWords(count, [TITLE_SIZE, LABEL_SIZE], world) };
}

function histogram(
	view: ScoreHistogramView,
	{ width, height }: Size,
	own: OwnGuess | undefined,
	world: World
): Box {
	const isLow = height < LOW_HEIGHT;
	const scale = scoreScale(view.threshold, width);
	const scenes = [...view.real.points, ...view.ordinary.points];
	return behind(
		({ x }, rects) =>
			mergeDrawings(
				drawThreshold(scale, rects.get('plate'), rects.get('pile')),
				drawLoupe(scenes, [x + scale.line, x + scale.end], rects, frames(view), own)
			),
		column(
			{ gap: height > LARGE_HEIGHT ? 'm' : isLow ? 'xs' : 's' },
			named(
				'plate',
				thresholdPlate(view, scale, isLarge({ width, height }) ? TITLE_SIZE : LABEL_SIZE, world)
			),
			named(
				'counts',
				outcomeCounts(view, scale, width > LARGE_WIDTH && !isLow ? TITLE_SIZE : LABEL_SIZE, isLow, world)
			),
			grow(
				column(
					{ gap: 'none' },
					exactly(
						{ height: isLow ? 0 : HANDLE_RADIUS },
						custom(() => ({}))
					),
					grow(named('pile', pile(scenes, scale, frames(view)))),
					scoreAxis(scale, world)
				)
			),
			height > MIN_HEIGHT_FOR_AXIS_NAME ? axisName(scale, world) : empty
		)
	);
}

/** Returns the frames of scenes: before the guess, those alerts that the reader takes for right stand out. */
function frames({
	isResolved,
	draft,
	ordinary: { points }
}: ScoreHistogramView): (scene: ScenePoint) => MarkFrame | undefined {
	if (isResolved)
		return ({ isReal, isAlert }) => (isReal ? (isAlert ? 'right' : 'missed') : isAlert ? 'false' : undefined);
	const believed = new Set(points.filter(({ isAlert }) => isAlert).slice(0, Math.max(0, draft)));
	return (scene) => (believed.has(scene) ? 'right' : scene.isAlert ? 'unopened' : undefined);
}

/** Draws the line of the threshold from its plate to the axis, with a handle above most marks. */
function drawThreshold({ line, thresholdAt }: ScoreScale, plate?: Rect, marks?: Rect): Partial<Drawing> {
	if (!plate || !marks) return {};
	const x = plate.x + line;
	const handle = {
		...({ setting: 'threshold', axis: 'x', x, y: marks.y + HANDLE_RADIUS / 2 } as const),
		valueAt: (at: number) => thresholdAt(at - plate.x)
	};
	const path = `M${x} ${plate.y + plate.height}V${marks.y + marks.height}`;
	return { shapes: [createShape('line', 'cut', path)], handles: [handle] };
}

/** The threshold on a plate and, where they fit, the meanings of its two sides. */
function thresholdPlate(
	{ threshold }: ScoreHistogramView,
	{ line }: ScoreScale,
	size: number,
	world: World
): Box {
	const words = world.fill('score-histogram.threshold', { threshold: formatCount(world, threshold) });
	const plate = card('handle', 'plate', text('threshold', words, { size })).measure(UNBOUNDED);
	const quiet = text('quiet', world.word('score-histogram.quiet'), { anchor: 'end', size });
	const alert = text('alert', world.word('score-histogram.alert'), { size });
	return alongScale(plate.height, ({ x, y, width }) => {
		const left = Math.max(0, Math.min(width - plate.width, line - plate.width / 2));
		const right = left + plate.width + LINE_GAP;
		const [before, after] = [quiet.measure(UNBOUNDED), alert.measure(UNBOUNDED)];
		const top = y + plate.height / 2 - (before.middle ?? 0);
		return mergeDrawings(
			plate.draw(x + left, y, new Map()),
			before.width + LINE_GAP <= left ? before.draw(x + left - LINE_GAP - before.width, top, new Map()) : {},
			right + after.width <= width ? after.draw(x + right, top, new Map()) : {}
		);
	});
}

/** Font sizes of the words and of the numbers of the counts, in units. */
interface CountSizes {
	readonly size: number;
	readonly numberSize: number;
}

/**
 * What is counted on both sides of the line, which is also the legend of the marks; in less space without words. It is as high
 * before the guess as after it, when there are two rows.
 * @param size font size of the words, in units
 */
function outcomeCounts(
	view: ScoreHistogramView,
	{ line }: ScoreScale,
	size: number,
	isLow: boolean,
	world: World
): Box {
	const rowHeight = isLow ? TITLE_SIZE : COUNT_SIZE;
	const isAsked = !view.isResolved && size > LABEL_SIZE;
	const sizes = { size, numberSize: isAsked ? HERO_SIZE : rowHeight };
	const side = (align: 'start' | 'end', outcomes: readonly (Outcome | undefined)[]) =>
		fit(
			...['', '-short', undefined].map((suffix) =>
				column(
					{ gap: 's', align },
					...outcomes.map((each) => (each ? count(each, suffix, sizes, world) : empty))
				)
			)
		);
	const rows = outcomeRows(view);
	const question = text('ask', isAsked ? world.word('score-histogram.ask') : '', { style: 'strong', size });
	// Nothing lies above a threshold of 100.
	const above = rows.flatMap(([, each]) => (view.threshold < MAX_SCORE ? each : []));
	const contents = size > LABEL_SIZE ? GAPS.l + HERO_SIZE + GAPS.s + size : 2 * rowHeight + GAPS.s;
	// A question begins where the large alerts do.
	const inset = isAsked ? LOUPE_INSET : LINE_GAP;
	return alongScale(contents, ({ x, y, width, height }) => {
		const left = side(
			'end',
			rows.map(([each]) => each)
		).measure({ width: line - LINE_GAP, height });
		const right = fit(
			...(isAsked ? [column({ gap: 's' }, side('start', above), question)] : []),
			side('start', above)
		).measure({ width: width - line - inset, height });
		return mergeDrawings(
			left.draw(x + line - LINE_GAP - left.width, y, new Map()),
			// The large number of alerts stands clear of the plate above it.
			right.draw(x + line + inset, isAsked ? y + GAPS.l : y, new Map())
		);
	});
}

/**
 * A mark where the counts are the legend, the number of scenes that look like it and, if a wording is given, its word.
 * @param suffix suffix of the word key
 */
const count = (
	{ id, value, style, mark }: Outcome,
	suffix: string | undefined,
	{ size, numberSize }: CountSizes,
	world: World
): Box =>
	row(
		{ gap: 's', align: 'middle' },
		mark
			? symbol(numberSize * KEY_SHARE, (x, y) => ({
					series: [{ kind: 'key', marks: [{ id, x, y, size: numberSize * KEY_SHARE, ...mark }] }]
				}))
			: empty,
		number(id, formatCount(world, value), { style, size: numberSize }),
		suffix === undefined
			? empty
			: text(`${id}-name`, pluralWord(world, `score-histogram.${id}${suffix}`, value), { size, maxLines: 1 })
	);

/** Ids of the counts, which are those of all scenes. */
const COUNT_IDS = ['unresolved', 'ask', 'missed', 'right', 'ignored', 'false'];

/** Returns the picture with its first marks, without counts and large alerts. The answer to a guess is whole. */
function withFirstScenes(drawing: Drawing, percent: number, view: unknown): Drawing {
	if ((view as ScoreHistogramView).isResolved) return drawing;
	const { series, ...rest } = withoutElements(withFirstMarks(drawing, percent), [
		...COUNT_IDS,
		...OWN_IDS,
		LOUPE
	]);
	return { ...rest, series: series.filter(({ kind }) => kind !== LOUPE) };
}

export default withBuildUp(defineMarkScene({ data, layout, table, showsGuess: true }), withFirstScenes);
