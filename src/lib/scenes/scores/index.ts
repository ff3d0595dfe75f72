/**
 * Draws each scene above its score, on a line from 0 to 100 that the threshold divides. Scenes without a
 * score are below.
 */
import { AXIS_HEIGHT, horizontalAxis } from '#lib/chart/layout/axis.ts';
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { layOutUnscored } from './aside.ts';
import { data, type ScoredScene, type Scores } from './data.ts';
import { TILE_GAP, layOutRail, railScale, type Rail, type SceneWithScore } from './rail.ts';
import { layOutSwarm } from './swarm.ts';
import { table } from './table.ts';
import { drawTiles, type Tile } from './tiles.ts';
import { layOutVerdict } from './words.ts';

/**
 * Heights above which the picture has a title and names, a large title, and an explanation of the score, in
 * units.
 */
const [MIN_HEIGHT_FOR_TITLE, LARGE_TITLE_HEIGHT, MIN_HEIGHT_FOR_MEANING] = [150, 220, 380];
/** Scores with a tick. */
const TICKS = [0, 20, 40, 60, 80, 100];
/** Radius of the point of a score, in units. */
const POINT_RADIUS = LABEL_SIZE * 0.22;

const isScored = (one: ScoredScene): one is SceneWithScore => one.score !== null;

function layout({ scenes, you, threshold }: Scores, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const all = you ? [...scenes, you] : scenes;
	const isVeryLow = viewport.height < MIN_HEIGHT_FOR_TITLE;
	const title = layOutTitle(viewport, whole, world);
	const unscored = layOutUnscored(
		all.filter((one) => !isScored(one)),
		whole,
		world
	);
	const thresholdHeight = LABEL_SIZE * 1.4;
	const scoredRect = trimBottom(
		trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE * 0.5 : 0),
		unscored.height
	);
	const rowsRect = trimBottom(trimTop(scoredRect, thresholdHeight), AXIS_HEIGHT + LABEL_SIZE * 0.5);
	const rail = isVeryLow ? emptyRail(rowsRect) : layOutRail(all.filter(isScored), threshold, rowsRect, world);
	const rowsBottom = rowsRect.y + rail.pitch * rail.rows.length + LABEL_SIZE * 0.3;
	const line =
		rail.rows.length > 0 ? Math.min(rowsRect.y + rowsRect.height, rowsBottom) : rowsRect.y + rowsRect.height;
	return mergeDrawings(
		{ texts: title.texts },
		drawThreshold(threshold, rail, { ...scoredRect, height: line - scoredRect.y }, world),
		horizontalAxis({
			id: 'score',
			scale: rail.x,
			ticks: TICKS,
			format: (value) => formatCount(world, value),
			ends: [rail.x(0), rail.x(100)],
			at: line
		}),
		unscored.drawing,
		isVeryLow
			? drawSwarm(all.filter(isScored), threshold, rail, rowsRect, unscored.tiles)
			: drawScored(rail, rowsRect, line, unscored.tiles, world)
	);
}

/** Returns a rail without rows that spans the whole width. */
const emptyRail = ({ x, width }: Rect): Rail => ({
	rows: [],
	pitch: 0,
	tileSize: 0,
	columnWidth: undefined,
	x: railScale([x + LABEL_SIZE * 0.5, x + width - LABEL_SIZE])
});

/**
 * For very low viewports: draws the scenes without words directly on the line, with a point at each score.
 */
function drawSwarm(
	all: readonly SceneWithScore[],
	threshold: number,
	{ x }: Rail,
	rect: Rect,
	unscored: readonly Tile[]
): Drawing {
	const line = rect.y + rect.height;
	const points = all.map(({ score }) => circlePath(x(score), line, POINT_RADIUS)).join('');
	return mergeDrawings(
		{ shapes: [{ id: 'points', style: 'points', d: points }] },
		drawTiles([...layOutSwarm(all, { x, cut: thresholdX(threshold, x), threshold }, rect), ...unscored])
	);
}

/** Returns the x of the threshold, between the last score without an alert and the first with one. */
const thresholdX = (threshold: number, x: Rail['x']): number => x(Math.min(100, threshold + 0.5));

function layOutTitle(viewport: Viewport, whole: Rect, world: World): TextBlock {
	const [size, most] = viewport.height > LARGE_TITLE_HEIGHT ? [TITLE_SIZE, 2] : [LABEL_SIZE, 1];
	const wordings =
		viewport.height > MIN_HEIGHT_FOR_TITLE ? ['scores.title', 'scores.title-short'].map(world.word) : '';
	return stackBlocks([
		textBlock('title', wordings, whole, { style: 'chart-title', size, maxLines: most }),
		textBlock(
			'meaning',
			viewport.height > MIN_HEIGHT_FOR_MEANING ? world.word('scores.meaning') : '',
			whole,
			{
				style: 'soft'
			}
		)
	]);
}

/** Draws the threshold with its label and the meanings of its two sides. */
function drawThreshold(threshold: number, rail: Rail, rect: Rect, world: World): Drawing {
	const at = thresholdX(threshold, rail.x);
	const text = world.fill('scores.threshold', { threshold: formatCount(world, threshold) });
	const half = (textWidth(text, LABEL_SIZE) * 1.04) / 2;
	const x = Math.min(rect.x + rect.width - half, Math.max(rect.x + half, at));
	const textAt = (id: string, said: string, left: number, style: string) =>
		textBlock(id, said, { x: left, y: rect.y, width: Infinity }, { style }).texts;
	const [belowText, aboveText] = [world.word('scores.below'), world.word('scores.above')];
	const [belowX, aboveX] = [
		x - half - LABEL_SIZE * 1.2 - textWidth(belowText, LABEL_SIZE),
		x + half + LABEL_SIZE * 1.2
	];
	return mergeDrawings({
		shapes: [
			{
				id: 'cut',
				style: 'curve',
				d: `M${roundToTenth(at)} ${roundToTenth(rect.y + LABEL_SIZE * 1.2)}V${roundToTenth(rect.y + rect.height + 4)}`
			}
		],
		texts: [
			...textAt('threshold', text, x - half, 'strong'),
			...(belowX >= rect.x ? textAt('below', belowText, belowX, 'soft') : []),
			...(threshold < 100 && aboveX + textWidth(aboveText, LABEL_SIZE) <= rect.x + rect.width
				? textAt('above', aboveText, aboveX, 'soft')
				: [])
		]
	});
}

/** Draws all scenes. Those with a score have words beside them and leader lines to their scores. */
function drawScored(
	{ rows, pitch, tileSize, columnWidth, x }: Rail,
	rect: Rect,
	line: number,
	unscored: readonly Tile[],
	world: World
): Drawing {
	const placed = rows.map((row, index) => {
		const at = roundToTenth(x(row.scene.score));
		return { ...row, x: at, y: roundToTenth(rect.y + (index + 0.5) * pitch), size: roundToTenth(tileSize) };
	});
	type PlacedRow = (typeof placed)[number];
	const wordsBeside = ({ side, words, size, ...at }: PlacedRow) => {
		const left =
			side === 'right' ? at.x + size / 2 + TILE_GAP : at.x - size / 2 - TILE_GAP - words.width * 1.04;
		return translate(words, left, at.y - words.height / 2).texts;
	};
	const leaderPath = ({ x: at, y, size }: PlacedRow) =>
		columnWidth === undefined
			? `M${at} ${roundToTenth(y + size * 0.45)}V${roundToTenth(line)}`
			: `M${roundToTenth(rect.x + columnWidth)} ${y}H${at}`;
	return mergeDrawings(
		{
			shapes: [
				{ id: 'drops', style: 'hair', d: placed.map(leaderPath).join('') },
				{
					id: 'points',
					style: 'points',
					d: placed.map(({ x: at }) => circlePath(at, line, POINT_RADIUS)).join('')
				}
			]
		},
		drawTiles([...placed, ...unscored]),
		{
			texts: placed.flatMap((each) =>
				columnWidth === undefined
					? wordsBeside(each)
					: layOutInColumn(each, each.words, columnWidth, rect, world)
			)
		}
	);
}

/**
 * Lays out name and score in the column to the left of the line and, where it fits, the outcome beside the
 * picture.
 */
function layOutInColumn(
	{ scene: each, x, y, size }: Tile,
	name: TextBlock,
	column: number,
	rect: Rect,
	world: World
) {
	const score = textBlock(
		`${each.id}-score`,
		each.score === null ? '' : formatCount(world, each.score),
		{ x: rect.x, y: 0, width: column - TILE_GAP },
		{ anchor: 'end' }
	);
	const verdictX = x + size / 2 + TILE_GAP;
	const verdict = [false, true]
		.map((short) => layOutVerdict(each, short, world))
		.filter(({ width }) => verdictX + width * 1.04 <= rect.x + rect.width)
		.map((words) => translate(words, verdictX, 0))[0];
	const centredY = (words: TextBlock) => y - words.height / 2;
	return [
		...translate(name, rect.x, centredY(name)).texts,
		...translate(score, 0, centredY(score)).texts,
		...(verdict ? translate(verdict, 0, centredY(verdict)).texts : [])
	];
}

export default defineMarkScene({
	data,
	layout,
	table
});
