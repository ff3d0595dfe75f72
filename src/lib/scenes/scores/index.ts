/** Draws each scene in a row: its picture and name, and the dot of its score on a line from 0 to 100 that the threshold divides. */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { fit, flow } from '#lib/chart/layout/alternatives.ts';
import { AXIS_HEIGHT, axisX } from '#lib/chart/layout/axis.ts';
import { empty, exactly, grow, rule, sized, type Box, type Size } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { margin } from '#lib/chart/layout/marks.ts';
import { plot, type PlotMark } from '#lib/chart/layout/plot.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { LABEL_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { HANDLE_RADIUS } from '../shared/handle-size.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, placedShare, table, withoutVerdict, type ScoredScene, type Scores } from './data.ts';
import { layOutRail, TILE_GAP, type Rail, type SceneWithScore } from './rail.ts';
import type { ScoresState } from './story.ts';
import { swarmMark } from './swarm.ts';
import { alertArea, cutEnd, thresholdHeight, thresholdMark, type Interval } from './threshold.ts';
import { unnamedBox, type Tile } from './unnamed.ts';
import { drawTile, nameBox, STYLES, tileBox, verdictBox } from './words.ts';

/**
 * Heights above which the picture has a title and names, a large title, and an explanation of the score, in
 * units.
 */
const [MIN_HEIGHT_FOR_TITLE, LARGE_TITLE_HEIGHT, MIN_HEIGHT_FOR_MEANING] = [150, 220, 380];
/** Height of the rows and the axis above which the handle has a line of its own, in units. */
const MIN_HEIGHT_FOR_HANDLE = 250;
/** Scores with a tick. */
const TICKS = [0, 20, 40, 60, 80, 100];
/** Gap between the rows and the axis, in units. */
const ROWS_GAP = 3;

const isScored = (one: ScoredScene): one is SceneWithScore => one.score !== null;

function layout(scores: Scores, viewport: Viewport, world: World): Drawing {
	const { scenes, you, named } = scores;
	const all = you ? [...scenes, you] : scenes;
	const isLow = viewport.height < MIN_HEIGHT_FOR_TITLE;
	const parts =
		named < 100
			? [grow(unnamedBox(all, scores, isLow ? () => [] : tilesInRows(all, world), world))]
			: isLow
				? lowParts(all, scores, world)
				: [grow(sized((available) => railPlot(all, scores, available, world)))];
	return layOut(viewport, column({ gap: 'm' }, heading(viewport, scores, world), ...parts));
}

/** Returns the places of the pictures in their rows, above the axis, for the rectangle of both. */
const tilesInRows =
	(scenes: readonly ScoredScene[], world: World) =>
	({ x, y, width, height }: Rect): readonly Tile[] => {
		const { rows, pitch, tileSize } = layOutRail(
			scenes,
			{ width, height: height - bandsOf({ width, height }) },
			world
		);
		return rows.map((_, rank) => ({
			x: x + tileSize / 2,
			y: y + thresholdHeight({ width, height }) + (rank + 0.5) * pitch,
			size: tileSize
		}));
	};

/** Returns the height of all bands around the rows: the threshold's, the gap for its handle, and the axis. */
const bandsOf = (available: Size): number =>
	// Above the axis, the handle has space of its own.
	thresholdHeight(available) +
	(available.height > MIN_HEIGHT_FOR_HANDLE ? 2 * HANDLE_RADIUS : ROWS_GAP) +
	AXIS_HEIGHT;

/** The scenes stacked above the line of scores, and below it those without a score. */
const lowParts = (all: readonly ScoredScene[], scores: Scores, world: World): Box[] => [
	grow(
		scorePlot(
			scores,
			[margin('left', 5), margin('right', LABEL_SIZE), swarmMark(all.filter(isScored), scores)],
			{ free: 'top', right: LABEL_SIZE },
			world
		)
	),
	unscoredBox(
		all.filter((one) => !isScored(one)),
		world
	)
];

/** The title: what the reader decides while the pictures have no names, and then what the software says. */
function heading({ height }: Viewport, { named }: Scores, world: World): Box {
	const key = named < 100 ? 'asked' : 'title';
	const words =
		height > MIN_HEIGHT_FOR_TITLE ? [key, `${key}-short`].map((each) => world.word(`scores.${each}`)) : '';
	const meaning = note('meaning', height > MIN_HEIGHT_FOR_MEANING ? world.word('scores.meaning') : '');
	return column(
		{ gap: 's' },
		title(words, {
			...((named < 100 || height <= LARGE_TITLE_HEIGHT) && { maxLines: 1 }),
			...(height <= LARGE_TITLE_HEIGHT && { size: LABEL_SIZE })
		}),
		named < 100 ? spaceOf(meaning) : meaning
	);
}

/** Returns a box that takes the space of another without drawing it, so that what is below stays in place. */
const spaceOf = (box: Box): Box => ({
	...box,
	measure: (available) => ({ ...box.measure(available), draw: () => ({}) })
});

/** Where a plot of scores is free. */
interface Space {
	/** End of the line of the threshold at which there are no scenes, for its handle. */
	readonly free: 'top' | 'bottom';
	/** Width of the margin on the right, in units. */
	readonly right: number;
	/** Heights without the line of the threshold. */
	readonly skipped?: readonly Interval[];
}

const scorePlot = (
	scores: Scores,
	marks: readonly PlotMark[],
	{ free, right, skipped = [] }: Space,
	world: World
): Box =>
	plot(
		{ x: [0, 100] },
		alertArea(scores, skipped, right),
		axisX({ id: 'score', ticks: () => TICKS, format: (value) => formatCount(world, value) }),
		...marks,
		// Above the pictures, whose ground would hide the line.
		thresholdMark(scores, free, skipped, world)
	);

/** The scenes in rows above the axis. */
function railPlot(
	scenes: readonly ScoredScene[],
	scores: Scores,
	{ width, height }: Size,
	world: World
): Box {
	const bands = bandsOf({ width, height });
	const rail = layOutRail(scenes, { width, height: height - bands }, world);
	const [left, right] = rail.ends;
	const marks = [margin('left', left), margin('right', width - right), rowsMark(rail, scores, world)];
	const rowsHeight = rail.rows.length > 0 ? rail.pitch * rail.rows.length : height - bands;
	const skipped = rail.rows.flatMap(({ scene }, rank): Interval[] =>
		isScored(scene) ? [] : [[rank * rail.pitch, (rank + 1) * rail.pitch]]
	);
	return exactly(
		{ height: rowsHeight + bands },
		scorePlot(scores, marks, { free: 'bottom', right: width - right, skipped }, world)
	);
}

const rowsMark = (
	{ rows, pitch, tileSize, size, dotRadius, columnWidth, ends }: Rail,
	scores: Scores,
	world: World
): PlotMark => ({
	draw({ rect, x }, _, rects) {
		const start = rect.x - ends[0];
		const [column, right] = [start + columnWidth, start + ends[2]];
		return mergeDrawings(
			...rows.map(({ scene: whole, name }, rank) => {
				const y = rect.y + (rank + 0.5) * pitch;
				const isJudged = scores.cut === 100 || y < cutEnd(rect, scores);
				const scene = isJudged ? whole : withoutVerdict(whole);
				const share = placedShare(rank, rows.length, scores);
				const score = scene.score === null ? '–' : formatCount(world, scene.score);
				const number = text(`${scene.id}-score`, share === 1 ? score : '', { anchor: 'end', size }).measure({
					width: columnWidth,
					height: pitch
				});
				const words = mergeDrawings(
					drawTile(scene, start + tileSize / 2, y, tileSize),
					name.draw(start + tileSize + TILE_GAP, y - name.height / 2, rects),
					number.draw(column - TILE_GAP - number.width, y - number.height / 2, rects)
				);
				if (!isScored(scene)) {
					const [left, width] = [column + TILE_GAP, right - column - TILE_GAP];
					const rest = unscoredWords(scene, size, world).measure({ width, height: tileSize });
					return mergeDrawings(words, rest.draw(left, y - rest.height / 2, rects));
				}
				// It waits where its number will be, since a dot at 0 would be a score.
				const waiting = column - TILE_GAP - dotRadius;
				const at = waiting + (x(scene.score) - waiting) * share;
				const { ink, stem } = STYLES[scene.verdict];
				const verdictX = at + dotRadius + TILE_GAP;
				const verdict = verdictBox(scene, size, world).measure({
					width: Math.max(0, right - verdictX),
					height: pitch
				});
				return mergeDrawings(
					{ shapes: [createShape(`${scene.id}-line`, stem, `M${rect.x} ${y}H${Math.max(rect.x, at)}`)] },
					words,
					{ shapes: [createShape(`${scene.id}-dot`, `points ${ink}`, circlePath(at, y, dotRadius))] },
					verdict.fits ? verdict.draw(verdictX, y - verdict.height / 2, rects) : {}
				);
			})
		);
	}
});

/** Returns the key of the reason why a scene has no score. */
const reasonOf = ({ unfilmed }: ScoredScene): string => unfilmed ?? 'away';

/** The verdict on a scene without a score, and the reason where it fits. */
function unscoredWords(scene: ScoredScene, size: number, world: World): Box {
	const verdict = verdictBox(scene, size, world);
	const reason = note(`${scene.id}-reason`, world.word(`scores.aside-${reasonOf(scene)}`), {
		size,
		maxLines: 1,
		style: 'soft haloed'
	});
	return fit(row({ gap: 's', align: 'middle' }, verdict, reason), verdict);
}

/** Side of the picture of a scene without a score in a low viewport, in units. */
const LOW_TILE_SIZE = 13;

/** For low viewports: the scenes without a score in rows, with the reason before or above them. */
function unscoredBox(scenes: readonly ScoredScene[], world: World): Box {
	if (scenes.length === 0) return empty;
	const items = scenes.map((scene) => {
		const name = nameBox(scene, LABEL_SIZE, world);
		return row(
			{ gap: 's', align: 'middle' },
			tileBox(scene, LOW_TILE_SIZE),
			fit(row({ gap: 's' }, name, verdictBox(scene, LABEL_SIZE, world)), name)
		);
	});
	const reasons = new Set(scenes.map(reasonOf));
	const reason = reasons.size > 1 ? 'both' : [...reasons].join('');
	const words = note('unseen', world.word(`scores.unseen-${reason}`), { maxLines: 1 });
	return column(
		{ gap: 's' },
		rule('under'),
		fit(
			row({ gap: 'l', align: 'middle' }, words, ...items),
			column({ gap: 'xs' }, words, flow({ gap: 'l', lineGap: 'xs' }, ...items))
		)
	);
}

export default defineMarkScene({
	interpolate: (a: ScoresState, b: ScoresState, t): ScoresState => ({
		named: a.named + (b.named - a.named) * t,
		placed: a.placed + (b.placed - a.placed) * t,
		cut: a.cut + (b.cut - a.cut) * t
	}),
	data,
	layout,
	table
});
