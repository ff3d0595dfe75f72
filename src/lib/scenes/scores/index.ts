/**
 * Draws each scene above its score, on a line from 0 to 100 that the threshold divides. Scenes without a
 * score are below.
 */
import { createShape, mergeDrawings, type Drawing, type Handle } from '#lib/chart/drawing.ts';
import { fit, flow } from '#lib/chart/layout/alternatives.ts';
import { AXIS_HEIGHT, axisX } from '#lib/chart/layout/axis.ts';
import {
	column,
	custom,
	empty,
	exactly,
	grow,
	row,
	rule,
	sized,
	type Box,
	type Size
} from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { margin } from '#lib/chart/layout/marks.ts';
import { plot, type PlotMark } from '#lib/chart/layout/plot.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { HANDLE_RADIUS } from '../shared/handle-size.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import {
	data,
	placedShare,
	table,
	thresholdOfValue,
	thresholdValue,
	withoutVerdict,
	type ScoredScene,
	type Scores
} from './data.ts';
import { layOutRail, measureWords, TILE_GAP, type Rail, type SceneWithScore } from './rail.ts';
import type { ScoresState } from './story.ts';
import { pointsShape, swarmMark } from './swarm.ts';
import { drawTile, nameBox, stackedWords, tileBox, verdictBox, wordsInLine } from './words.ts';

/**
 * Heights above which the picture has a title and names, a large title, and an explanation of the score, in
 * units.
 */
const [MIN_HEIGHT_FOR_TITLE, LARGE_TITLE_HEIGHT, MIN_HEIGHT_FOR_MEANING] = [150, 220, 380];
/** Scores with a tick. */
const TICKS = [0, 20, 40, 60, 80, 100];
/** Height of the band of the threshold, and gap between the rows and the axis, in units. */
const [THRESHOLD_HEIGHT, ROWS_GAP] = [14, 3];

const isScored = (one: ScoredScene): one is SceneWithScore => one.score !== null;

function layout(scores: Scores, viewport: Viewport, world: World): Drawing {
	const { scenes, you } = scores;
	const all = you ? [...scenes, you] : scenes;
	const scored = all.filter(isScored);
	return layOut(
		viewport,
		column(
			{ gap: 'm' },
			heading(viewport, world),
			grow(
				viewport.height < MIN_HEIGHT_FOR_TITLE
					? scorePlot(
							scores,
							[margin('left', 5), margin('right', LABEL_SIZE), swarmMark(scored, scores)],
							'top',
							world
						)
					: sized((available) => railPlot(scored, scores, available, world))
			),
			unscoredBox(
				all.filter((one) => !isScored(one)),
				viewport,
				world
			)
		)
	);
}

const heading = ({ height }: Viewport, world: World): Box =>
	column(
		{ gap: 's' },
		title(height > MIN_HEIGHT_FOR_TITLE ? ['scores.title', 'scores.title-short'].map(world.word) : '', {
			...(height <= LARGE_TITLE_HEIGHT && { size: LABEL_SIZE, maxLines: 1 })
		}),
		note('meaning', height > MIN_HEIGHT_FOR_MEANING ? world.word('scores.meaning') : '')
	);

/** @param free end of the line of the threshold at which there are no scenes, for its handle */
const scorePlot = (scores: Scores, marks: readonly PlotMark[], free: 'top' | 'bottom', world: World): Box =>
	plot(
		{ x: [0, 100] },
		axisX({ id: 'score', ticks: () => TICKS, format: (value) => formatCount(world, value) }),
		thresholdMark(scores, free, world),
		...marks
	);

/** Returns the y of the end of the line of the threshold, which comes down over a rectangle. */
const cutEnd = ({ y, height }: Rect, { cut }: Scores): number => y + (height * cut) / 100;

/** The line of the threshold, with its label and the meanings of its two sides. */
const thresholdMark = (scores: Scores, free: 'top' | 'bottom', world: World): PlotMark => ({
	band: { side: 'top', size: THRESHOLD_HEIGHT },
	draw({ rect, x }, band, rects) {
		const { cut, threshold } = scores;
		if (cut === 0) return {};
		const at = x(thresholdValue(threshold));
		const [words, below, above] = [
			text('threshold', world.fill('scores.threshold', { threshold: formatCount(world, threshold) }), {
				style: 'strong'
			}),
			note('below', world.word('scores.below')),
			note('above', threshold < 100 ? world.word('scores.above') : '')
		].map((box) => box.measure({ width: Infinity, height: band.height }));
		if (!words || !below || !above) return {};
		const handle: Handle = {
			...{ setting: 'threshold', axis: 'x', x: at },
			y: free === 'top' ? rect.y + HANDLE_RADIUS : rect.y + rect.height - HANDLE_RADIUS,
			valueAt: (pointed) => thresholdOfValue(x.invert(pointed))
		};
		const left = Math.max(band.x, Math.min(band.x + band.width - words.width, at - words.width / 2));
		const [belowX, aboveX] = [left - LABEL_SIZE * 1.2 - below.width, left + words.width + LABEL_SIZE * 1.2];
		return mergeDrawings(
			{
				shapes: [
					createShape(
						'cut',
						'curve',
						`M${at} ${band.y + LABEL_SIZE * 1.2}V${cutEnd(rect, scores) + (cut === 100 ? 4 : 0)}`
					)
				],
				handles: cut === 100 ? [handle] : []
			},
			words.draw(left, band.y, rects),
			belowX >= band.x ? below.draw(belowX, band.y, rects) : {},
			aboveX + above.width <= band.x + band.width ? above.draw(aboveX, band.y, rects) : {}
		);
	}
});

/** The scenes in rows above the axis, with leader lines to their scores. */
function railPlot(
	scored: readonly SceneWithScore[],
	scores: Scores,
	{ width, height }: Size,
	world: World
): Box {
	const bands = THRESHOLD_HEIGHT + ROWS_GAP + AXIS_HEIGHT;
	const rail = layOutRail(scored, scores.threshold, { width, height: height - bands }, world);
	const [left, right] = rail.ends;
	const marks = [margin('left', left), margin('right', width - right), rowsMark(rail, scores, world)];
	const rowsHeight = rail.rows.length > 0 ? rail.pitch * rail.rows.length : height - bands;
	return exactly({ height: rowsHeight + bands }, scorePlot(scores, marks, 'bottom', world));
}

const rowsMark = (
	{ rows, pitch, tileSize, columnWidth, ends }: Rail,
	scores: Scores,
	world: World
): PlotMark => ({
	draw({ rect, x }, _, rects) {
		const [start, line] = [rect.x - ends[0], rect.y + rect.height];
		const right = start + ends[2];
		/** Where scenes wait: at 0, or where the picture of a scene is inside the plot. */
		const from = Math.max(rect.x, start + tileSize / 2);
		const placed = rows.map(({ scene, side, words }, rank) => {
			const share = placedShare(rank, rows.length, scores);
			const y = rect.y + (rank + 0.5) * pitch;
			const isJudged = scores.cut === 100 || y < cutEnd(rect, scores);
			return {
				...{ share, side, y, x: from + (x(scene.score) - from) * share },
				scene: isJudged ? scene : withoutVerdict(scene),
				words:
					isJudged || columnWidth !== undefined
						? words
						: measureWords(withoutVerdict(scene), side, pitch, world)
			};
		});
		const moved = placed.filter(({ share }) => share > 0);
		const leader = (each: (typeof placed)[number]) =>
			columnWidth === undefined
				? `M${each.x} ${each.y + tileSize * 0.45}V${line}`
				: `M${start + columnWidth} ${each.y}H${each.x}`;
		const edge = tileSize / 2 + TILE_GAP;
		const drawWords = ({ share, words, side, scene, x: at, y }: (typeof placed)[number]) => {
			const middle = words.height / 2;
			if (columnWidth === undefined) {
				if (share === 1)
					return words.draw(side === 'right' ? at + edge : at - edge - words.width, y - middle, rects);
				// While it waits at 0, a scene has its name; while it moves, it has no words.
				const name = nameBox(scene, LABEL_SIZE, world).measure({ width: right - at - edge, height: pitch });
				return share === 0 && name.fits ? name.draw(at + edge, y - name.height / 2, rects) : {};
			}
			const score = text(`${scene.id}-score`, formatCount(world, scene.score), { anchor: 'end' });
			const [number, verdict] = [
				score.measure({ width: columnWidth, height: pitch }),
				verdictBox(scene, world).measure({ width: right - at - edge, height: pitch })
			];
			return mergeDrawings(
				words.draw(start, y - middle, rects),
				share === 1
					? number.draw(start + columnWidth - TILE_GAP - number.width, y - number.height / 2, rects)
					: {},
				verdict.fits ? verdict.draw(at + edge, y - verdict.height / 2, rects) : {}
			);
		};
		return mergeDrawings(
			{
				shapes: [
					createShape('drops', 'hair', moved.map(leader).join('')),
					pointsShape(
						moved.map((each) => each.x),
						line
					)
				]
			},
			...placed.map((each) => drawTile(each.scene, each.x, each.y, tileSize)),
			...placed.map(drawWords)
		);
	}
});

/** Width in units above which the space after the last scene without a score is hatched. */
const MIN_HATCHED_WIDTH = LABEL_SIZE * 4;

/**
 * The scenes without a score in rows, with a text that says why they have none: before them if all fit in one line, else
 * above them.
 */
function unscoredBox(scenes: readonly ScoredScene[], { height }: Viewport, world: World): Box {
	if (scenes.length === 0) return empty;
	const size = height > 400 ? 44 : height > 270 ? 26 : height > 190 ? 16 : 13;
	const isLarge = size > LABEL_SIZE * 4;
	const items = scenes.map((scene) =>
		row({ gap: 's', align: 'middle' }, tileBox(scene, size), unscoredWords(scene, isLarge, world))
	);
	const reasons = new Set(scenes.map(({ unfilmed }) => unfilmed));
	const reason = reasons.size > 1 ? 'both' : reasons.has('far') ? 'far' : 'away';
	const rest = exactly(
		{ height: size },
		grow(
			custom(({ x, y, width, height: tall }) => ({
				shapes: [
					createShape(
						'nobody',
						'hair',
						width > MIN_HATCHED_WIDTH ? hatchRect({ x, y: y + 1, width, height: tall - 2 }, 5) : ''
					)
				]
			}))
		)
	);
	const aside = ['aside', 'unseen'].map((form) => world.word(`scores.${form}-${reason}`));
	const above = column(
		{ gap: 'xs' },
		note('unseen', aside, { maxLines: 1 }),
		flow({ gap: 'l', lineGap: 'xs' }, ...items, rest)
	);
	const words = note('unseen', world.word(`scores.unseen-${reason}`));
	const oneLine = row({ gap: 'l', align: 'middle' }, words, ...items, rest);
	return column({ gap: 's' }, rule('under'), isLarge ? above : fit(oneLine, above));
}

/** The name of a scene and, if it is a missed event, its outcome where that fits. */
function unscoredWords(scene: ScoredScene, isLarge: boolean, world: World): Box {
	const name = nameBox(scene, isLarge ? TITLE_SIZE : LABEL_SIZE, world);
	if (scene.verdict !== 'missed') return name;
	return isLarge ? stackedWords(scene, TITLE_SIZE, 'start', world) : fit(wordsInLine(scene, world), name);
}

export default defineMarkScene({
	interpolate: (a: ScoresState, b: ScoresState, t): ScoresState => ({
		placed: a.placed + (b.placed - a.placed) * t,
		cut: a.cut + (b.cut - a.cut) * t
	}),
	data,
	layout,
	table
});
