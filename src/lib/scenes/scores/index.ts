/**
 * Draws each scene above its score, on a line from 0 to 100 that the threshold divides. Scenes without a
 * score are below.
 */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
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
import { dodgeLevels } from '#lib/chart/layout/dodge.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { margin } from '#lib/chart/layout/marks.ts';
import { plot, type PlotMark } from '#lib/chart/layout/plot.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, table, type ScoredScene, type Scores } from './data.ts';
import { layOutRail, TILE_GAP, type Rail, type SceneWithScore } from './rail.ts';
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

function layout({ scenes, you, threshold }: Scores, viewport: Viewport, world: World): Drawing {
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
							threshold,
							[margin('left', 5), margin('right', LABEL_SIZE), swarmMark(scored, threshold)],
							world
						)
					: sized((available) => railPlot(scored, threshold, available, world))
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

const scorePlot = (threshold: number, marks: readonly PlotMark[], world: World): Box =>
	plot(
		{ x: [0, 100] },
		axisX({ id: 'score', ticks: () => TICKS, format: (value) => formatCount(world, value) }),
		thresholdMark(threshold, world),
		...marks
	);

/** Returns the value of the threshold on the axis: between the last score without an alert and the first with one. */
const thresholdValue = (threshold: number): number => Math.min(100, threshold + 0.5);

/** The line of the threshold, with its label and the meanings of its two sides. */
const thresholdMark = (threshold: number, world: World): PlotMark => ({
	band: { side: 'top', size: THRESHOLD_HEIGHT },
	draw({ rect, x }, band, rects) {
		const at = x(thresholdValue(threshold));
		const [words, below, above] = [
			text('threshold', world.fill('scores.threshold', { threshold: formatCount(world, threshold) }), {
				style: 'strong'
			}),
			note('below', world.word('scores.below')),
			note('above', threshold < 100 ? world.word('scores.above') : '')
		].map((box) => box.measure({ width: Infinity, height: band.height }));
		if (!words || !below || !above) return {};
		const left = Math.max(band.x, Math.min(band.x + band.width - words.width, at - words.width / 2));
		const [belowX, aboveX] = [left - LABEL_SIZE * 1.2 - below.width, left + words.width + LABEL_SIZE * 1.2];
		return mergeDrawings(
			{
				shapes: [
					createShape('cut', 'curve', `M${at} ${band.y + LABEL_SIZE * 1.2}V${rect.y + rect.height + 4}`)
				]
			},
			words.draw(left, band.y, rects),
			belowX >= band.x ? below.draw(belowX, band.y, rects) : {},
			aboveX + above.width <= band.x + band.width ? above.draw(aboveX, band.y, rects) : {}
		);
	}
});

/** The points of the scores on the axis. */
const pointsShape = (scenes: readonly SceneWithScore[], x: (score: number) => number, y: number) =>
	createShape(
		'points',
		'points',
		scenes.map(({ score }) => circlePath(x(score), y, LABEL_SIZE * 0.22)).join('')
	);

/** The scenes in rows above the axis, with leader lines to their scores. */
function railPlot(
	scored: readonly SceneWithScore[],
	threshold: number,
	{ width, height }: Size,
	world: World
): Box {
	const bands = THRESHOLD_HEIGHT + ROWS_GAP + AXIS_HEIGHT;
	const rail = layOutRail(scored, threshold, { width, height: height - bands }, world);
	const [left, right] = rail.ends;
	const marks = [margin('left', left), margin('right', width - right), rowsMark(rail, world)];
	const rowsHeight = rail.rows.length > 0 ? rail.pitch * rail.rows.length : height - bands;
	return exactly({ height: rowsHeight + bands }, scorePlot(threshold, marks, world));
}

const rowsMark = ({ rows, pitch, tileSize, columnWidth, ends }: Rail, world: World): PlotMark => ({
	draw({ rect, x }, _, rects) {
		const [start, line] = [rect.x - ends[0], rect.y + rect.height];
		const right = start + ends[2];
		const placed = rows.map((each, index) => ({
			...each,
			x: x(each.scene.score),
			y: rect.y + (index + 0.5) * pitch
		}));
		const leader = (each: (typeof placed)[number]) =>
			columnWidth === undefined
				? `M${each.x} ${each.y + tileSize * 0.45}V${line}`
				: `M${start + columnWidth} ${each.y}H${each.x}`;
		const drawWords = ({ words, side, scene, x: at, y }: (typeof placed)[number]) => {
			const edge = tileSize / 2 + TILE_GAP;
			const middle = words.height / 2;
			if (columnWidth === undefined)
				return words.draw(side === 'right' ? at + edge : at - edge - words.width, y - middle, rects);
			const score = text(`${scene.id}-score`, formatCount(world, scene.score), { anchor: 'end' });
			const [number, verdict] = [
				score.measure({ width: columnWidth, height: pitch }),
				verdictBox(scene, world).measure({ width: right - at - edge, height: pitch })
			];
			return mergeDrawings(
				words.draw(start, y - middle, rects),
				number.draw(start + columnWidth - TILE_GAP - number.width, y - number.height / 2, rects),
				verdict.fits ? verdict.draw(at + edge, y - verdict.height / 2, rects) : {}
			);
		};
		return mergeDrawings(
			{
				shapes: [
					createShape('drops', 'hair', placed.map(leader).join('')),
					pointsShape(
						rows.map(({ scene }) => scene),
						x,
						line
					)
				]
			},
			...placed.map((each) => drawTile(each.scene, each.x, each.y, tileSize)),
			...placed.map(drawWords)
		);
	}
});

/** Largest and smallest size of the picture of a scene in a low viewport, in units. */
const SWARM_SIZE = { most: LABEL_SIZE * 2.6, least: LABEL_SIZE * 0.6 };
/** Gap between two scenes, and between a scene and the threshold, in units. */
const SWARM_GAP = 1.5;

/**
 * For low viewports: the scenes without words, stacked above the axis as near to their scores as possible, with the
 * largest tiles that fit. Those to the right of the threshold are alerts.
 */
const swarmMark = (scored: readonly SceneWithScore[], threshold: number): PlotMark => ({
	draw({ rect, x }) {
		const sorted = scored.toSorted((a, b) => a.score - b.score);
		const cut = x(thresholdValue(threshold));
		const place = (size: number) => {
			const side = size / 2 + SWARM_GAP;
			const middles = sorted.map(({ score }) => {
				const wanted = score > threshold ? Math.max(x(score), cut + side) : Math.min(x(score), cut - side);
				return Math.min(rect.x + rect.width - size / 2, Math.max(rect.x + size / 2, wanted));
			});
			const levels = dodgeLevels(
				middles.map((middle) => [middle - size / 2, middle + size / 2]),
				SWARM_GAP
			);
			const height = (Math.max(0, ...levels) + 1) * (size + SWARM_GAP) + LABEL_SIZE * 0.4;
			return { size, middles, levels, fits: height <= rect.height };
		};
		let placed = place(SWARM_SIZE.most);
		while (!placed.fits && placed.size > SWARM_SIZE.least) placed = place(placed.size - 1);
		const { size, middles, levels } = placed;
		const bottom = rect.y + rect.height - LABEL_SIZE * 0.4;
		return mergeDrawings(
			{ shapes: [pointsShape(scored, x, rect.y + rect.height)] },
			...sorted.map((scene, index) => {
				const y = bottom - ((levels[index] ?? 0) + 0.5) * (size + SWARM_GAP);
				return drawTile(scene, middles[index] ?? 0, y, size);
			})
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

export default defineMarkScene({ data, layout, table });
