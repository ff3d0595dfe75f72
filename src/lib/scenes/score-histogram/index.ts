/** Scene “score-histogram”: a thousand scenes stacked by score, and the threshold that the reader drags. */
import { createShape, mergeDrawings, type Drawing, type MarkFrame } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { AXIS_HEIGHT, horizontalAxis } from '#lib/chart/layout/axis.ts';
import {
	atMost,
	behind,
	card,
	column,
	custom,
	empty,
	exactly,
	grow,
	named,
	place,
	row,
	rule,
	sized,
	stack,
	type Box
} from '#lib/chart/layout/box.ts';
import { drawAt, layOut } from '#lib/chart/layout/lay-out.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { SCENES_PER_DAY } from '#lib/model/alerts/detector.ts';
import { withBuildUp, withFirstMarks, withoutElements } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { HANDLE_RADIUS } from '../shared/handle-size.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, MAX_SCORE, table, type ScenePoint, type ScoreHistogramView } from './data.ts';
import { hump, pile, scoreScale, type ScoreScale } from './marks.ts';

/** Height up to which there is no title, and up to which the axis has no name, in units. */
const [MIN_HEIGHT_FOR_TITLE, MIN_HEIGHT_FOR_AXIS_NAME] = [260, 195];
/** Width above which text and marks are larger, in units. */
const LARGE_WIDTH = 600;
/** Height below which numbers are small, and above which gaps are large, in units. */
const [LOW_HEIGHT, LARGE_HEIGHT] = [150, 400];
/** Words are beside their numbers in pictures wider than `width` and lower than `height`, in units. */
const SIDE_WORDS = { width: 290, height: 260 };
/** Width up to which the name of a kind goes beside its numbers, in units. */
const NARROW_WIDTH = 290;
/** Share of the width that is free to the left of the marks. */
const FREE_SHARE = 0.27;
/** Largest share of the width for long words, and for all words, to the right of the threshold. */
const [MAX_LONG_SHARE, MAX_WORDS_SHARE] = [0.17, 0.3];
/** Gap between the threshold and the words beside it, in units. */
const LINE_GAP = 6;

type KindId = 'real' | 'ordinary';
/** Keys of the words for scenes below and above the threshold, and style of the latter. Before the guess, the first is unknown. */
interface Outcomes {
	readonly below?: string;
	readonly above: string;
	readonly ink: string;
}

const outcomes = (id: KindId, { isResolved }: ScoreHistogramView): Outcomes => {
	if (!isResolved) return { above: 'unresolved', ink: '' };
	return id === 'real'
		? { below: 'missed', above: 'right', ink: 'right-ink' }
		: { below: 'ignored', above: 'false', ink: 'wrong-ink' };
};

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
				{ maxLines: 1 }
			),
			grow(sized((size) => histogram(view, size, world)))
		)
	);

function histogram(
	view: ScoreHistogramView,
	{ width, height }: Pick<Rect, 'width' | 'height'>,
	world: World
): Box {
	const isLow = height < LOW_HEIGHT;
	const size = width > LARGE_WIDTH ? TITLE_SIZE : LABEL_SIZE;
	const options: CountOptions = {
		size,
		numberSize: isLow ? TITLE_SIZE : COUNT_SIZE,
		isBeside: isLow || (width > SIDE_WORDS.width && height < SIDE_WORDS.height),
		suffixes: ['', '-short']
	};
	const widestWith = (suffix: string) =>
		LINE_GAP +
		Math.max(
			...(['real', 'ordinary'] as const).map(
				(id) =>
					count(
						outcomes(id, view).above,
						view[id].alerts,
						'',
						{ ...options, suffixes: [suffix] },
						world
					).measure({
						width: Infinity,
						height: Infinity
					}).width
			)
		);
	const isLong = widestWith('') <= width * MAX_LONG_SHARE;
	const counts = isLong ? options : { ...options, suffixes: ['-short'] };
	const highest = Math.max(0, ...[view.real, view.ordinary].map(({ points }) => points.at(-1)?.score ?? 0));
	const wordsWidth = Math.min(widestWith(isLong ? '' : '-short'), width * MAX_WORDS_SHARE);
	const scale = scoreScale(view.threshold, highest, width, wordsWidth);
	const name = (id: KindId) =>
		view.isResolved
			? text(
					id,
					['', '-short'].map((length) => pluralWord(world, `score-histogram.${id}${length}`, view[id].count)),
					// In a low picture, a second line would touch what is above.
					{ style: 'strong', size, maxLines: isLow ? 1 : 2 }
				)
			: empty;
	const isNarrow = width <= NARROW_WIDTH;
	const sides = (id: KindId) => countsBesideLine(id, view, scale, isNarrow ? name(id) : empty, counts, world);
	const free = (id: KindId) => atMost({ width: width * FREE_SHARE }, isNarrow ? empty : name(id));
	const gap = height > LARGE_HEIGHT ? 'l' : isLow ? 'xs' : 's';
	const realEvents = column(
		{ gap },
		sides('real'),
		column(
			{ gap: 'none' },
			exactly(
				{ height: Math.max(1.5 * LABEL_SIZE, height * 0.14) },
				stack(pile(view.real.points, scale, size === TITLE_SIZE ? 32 : 16), place({ y: 'end' }, free('real')))
			),
			rule('floor')
		)
	);
	return behind(
		(_, rects) => drawThreshold(scale, rects.get('plate'), rects.get('hump')),
		column(
			{ gap },
			named('plate', thresholdPlate(view, scale, world)),
			view.isResolved ? realEvents : empty,
			sides('ordinary'),
			grow(
				column(
					{ gap: 'none' },
					grow(named('hump', stack(hump(view.ordinary.points, scale, alertFrames(view)), free('ordinary')))),
					axis(scale, world)
				)
			),
			height > MIN_HEIGHT_FOR_AXIS_NAME ? axisName(scale, world) : empty
		)
	);
}

/** Returns the frames of ordinary scenes that raise an alert: before the guess, those that the reader takes for right stand out. */
function alertFrames({
	isResolved,
	draft,
	ordinary: { points }
}: ScoreHistogramView): (scene: ScenePoint) => MarkFrame {
	if (isResolved) return () => 'false';
	const believed = new Set(points.slice(points.length - draft));
	return (scene) => (believed.has(scene) ? 'right' : 'unopened');
}

/** Draws the line of the threshold from its plate to the axis, with a handle where the fewest marks are: at the top of the hump. */
function drawThreshold({ line, thresholdAt }: ScoreScale, plate?: Rect, humps?: Rect): Partial<Drawing> {
	if (!plate || !humps) return {};
	const x = plate.x + line;
	const handle = {
		...({ setting: 'threshold', axis: 'x', x, y: humps.y + HANDLE_RADIUS } as const),
		valueAt: (at: number) => thresholdAt(at - plate.x)
	};
	const path = `M${x} ${plate.y + plate.height}V${humps.y + humps.height}`;
	return { shapes: [createShape('line', 'cut', path)], handles: [handle] };
}

/** A full-width box as high as a part, which is drawn at its place. */
const alongScale = (height: number, draw: (rect: Rect) => Partial<Drawing>): Box =>
	exactly({ height }, custom(draw));
const UNBOUNDED = { width: Infinity, height: Infinity };

/** The threshold on a plate and, where they fit, the meanings of its two sides. */
function thresholdPlate({ threshold }: ScoreHistogramView, { line }: ScoreScale, world: World): Box {
	const words = world.fill('score-histogram.threshold', { threshold: formatCount(world, threshold) });
	const plate = card('handle', 'plate', text('threshold', words, { style: 'machine' })).measure(UNBOUNDED);
	const quiet = text('quiet', world.word('score-histogram.quiet'), { anchor: 'end' });
	const alert = text('alert', world.word('score-histogram.alert'));
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

/** Sizes and wordings of the counts. */
interface CountOptions {
	/** Font size of the words, in units. */
	readonly size: number;
	/** Font size of the numbers, in units. */
	readonly numberSize: number;
	/** Whether words are beside their numbers, for lack of space below them. */
	readonly isBeside: boolean;
	/** Suffixes of the word keys, the longest wording first. */
	readonly suffixes: readonly string[];
}

/** A number of scenes with its word, or alone in too little space. */
function count(
	id: string,
	value: number,
	style: string,
	{ size, numberSize, isBeside, suffixes }: CountOptions,
	world: World,
	align: 'start' | 'end' = 'start'
): Box {
	const figure = number(id, formatCount(world, value), {
		style,
		anchor: align,
		size: [numberSize, TITLE_SIZE]
	});
	const words = suffixes.map((suffix) => pluralWord(world, `score-histogram.${id}${suffix}`, value));
	const name = text(`${id}-name`, words, { size, maxLines: 1, anchor: align });
	return fit(
		isBeside
			? row({ gap: 's', align: 'middle' }, figure, name)
			: column({ gap: 'none', align }, figure, name),
		figure
	);
}

/** How many scenes of a kind are on each side of the threshold and, if given, the name of the kind beside them. */
function countsBesideLine(
	id: KindId,
	view: ScoreHistogramView,
	{ line }: ScoreScale,
	name: Box,
	options: CountOptions,
	world: World
): Box {
	const { below, above, ink } = outcomes(id, view);
	const { points, alerts } = view[id];
	const { height } = count(above, alerts, ink, options, world).measure(UNBOUNDED);
	return alongScale(height, ({ x, y, width }) => {
		const [before, after] = [line - LINE_GAP, width - line - LINE_GAP];
		const left = (below ? count(below, points.length - alerts, '', options, world, 'end') : empty).measure({
			width: before,
			height
		});
		// Nothing lies above a threshold of 100.
		const right = (view.threshold < MAX_SCORE ? count(above, alerts, ink, options, world) : empty).measure({
			width: after,
			height
		});
		const [freeBefore, freeAfter] = [before - left.width, after - right.width];
		const label = name.measure({ width: Math.max(freeBefore, freeAfter) - LABEL_SIZE, height });
		const labelX = freeBefore >= freeAfter ? 0 : width - label.width;
		return mergeDrawings(
			left.draw(x + before - left.width, y, new Map()),
			right.draw(x + line + LINE_GAP, y, new Map()),
			label.fits ? label.draw(x + labelX, y + height - label.height, new Map()) : {}
		);
	});
}

/** Scores with a tick. */
const TICKS = [20, 40, 60, 80];

/** The axis of scores. Scores below 0 or above 100 are displayed as 0 and 100. */
const axis = (scale: ScoreScale, world: World): Box =>
	alongScale(AXIS_HEIGHT, ({ x, y, width }) => {
		const at = (score: number) => x + scale.x(score);
		const zone = (id: string, wordings: readonly string[], from: number, to: number) =>
			drawAt(
				note(id, wordings, { maxLines: 1 }),
				[(from + to) / 2, y + AXIS_HEIGHT - LABEL_SIZE],
				{ y: 'start' },
				{ x: from, width: to - from }
			);
		const ends = [at(0), at(MAX_SCORE)].map((end) => `M${end} ${y}v${LABEL_SIZE * 0.6}`);
		return mergeDrawings(
			horizontalAxis({
				id: 'axis',
				scale: at,
				ticks: TICKS,
				format: (value) => formatCount(world, value),
				ends: [x, x + width],
				at: y
			}),
			{ shapes: [createShape('zones', 'axis', ends.join(''))] },
			zone('zero', [world.word('score-histogram.zero'), formatCount(world, 0)], x, at(0)),
			zone('top', [formatCount(world, MAX_SCORE)], at(MAX_SCORE), x + width)
		);
	});

const axisName = (scale: ScoreScale, world: World): Box =>
	sized(({ width }) => {
		const name = note('axis-name', world.word('score-histogram.axis'));
		const { height } = name.measure({ width, height: Infinity });
		return alongScale(height, ({ x, y }) =>
			drawAt(name, [x + scale.x(MAX_SCORE / 2), y], { y: 'start' }, { x, width })
		);
	});

/** Ids of the counts, which are those of all scenes. */
const COUNT_IDS = ['unresolved', 'missed', 'right', 'ignored', 'false'];

/** Returns the picture with its first marks, without counts. The answer to a guess is whole. */
const withFirstScenes = (drawing: Drawing, percent: number, view: unknown): Drawing =>
	(view as ScoreHistogramView).isResolved
		? drawing
		: withoutElements(withFirstMarks(drawing, percent), COUNT_IDS);

export default withBuildUp(defineMarkScene({ data, layout, table }), withFirstScenes);
