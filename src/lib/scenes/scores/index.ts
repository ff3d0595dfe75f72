/**
 * Draws each scene above its score, on a line from 0 to 100 that the threshold divides. Scenes without a
 * score are below.
 */
import { AXIS_HEIGHT, axisAcross } from '#lib/chart/axis.ts';
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { above, below } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../drawn.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import { asideOf } from './aside.ts';
import { data, type ScoredScene, type Scores } from './data.ts';
import { GAP, railOf, scale, type Rail, type Scored } from './rail.ts';
import { swarmOf } from './swarm.ts';
import { table } from './table.ts';
import { tiles, type Tile } from './tiles.ts';
import { verdictOf } from './words.ts';

/**
 * Heights above which the picture has a title and names, a large title, and an explanation of the score, in
 * units.
 */
const [MIN_HEIGHT_FOR_TITLE, LARGE_TITLE_HEIGHT, MIN_HEIGHT_FOR_MEANING] = [150, 220, 380];
/** Scores with a tick. */
const TICKS = [0, 20, 40, 60, 80, 100];
/** Radius of the point of a score, in units. */
const POINT_RADIUS = LABEL * 0.22;

const isScored = (one: ScoredScene): one is Scored => one.score !== null;

function layout({ scenes, you, threshold }: Scores, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const all = you ? [...scenes, you] : scenes;
	const isVeryLow = viewport.height < MIN_HEIGHT_FOR_TITLE;
	const title = layOutTitle(viewport, whole, world);
	const unscored = asideOf(
		all.filter((one) => !isScored(one)),
		whole,
		world
	);
	const thresholdHeight = LABEL * 1.4;
	const scoredRect = above(below(whole, title.height > 0 ? title.height + LABEL * 0.5 : 0), unscored.height);
	const rowsRect = above(below(scoredRect, thresholdHeight), AXIS_HEIGHT + LABEL * 0.5);
	const rail = isVeryLow ? emptyRail(rowsRect) : railOf(all.filter(isScored), threshold, rowsRect, world);
	const rowsBottom = rowsRect.y + rail.pitch * rail.rows.length + LABEL * 0.3;
	const line =
		rail.rows.length > 0 ? Math.min(rowsRect.y + rowsRect.height, rowsBottom) : rowsRect.y + rowsRect.height;
	return together(
		{ texts: title.texts },
		drawThreshold(threshold, rail, { ...scoredRect, height: line - scoredRect.y }, world),
		axisAcross({
			id: 'score',
			scale: rail.x,
			ticks: TICKS,
			write: (value) => integer(world, value),
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
	tile: 0,
	column: undefined,
	x: scale([x + LABEL * 0.5, x + width - LABEL])
});

/** Draws the scenes on the line, with a point at each score. */
function drawSwarm(
	all: readonly Scored[],
	threshold: number,
	{ x }: Rail,
	room: Rect,
	unscored: readonly Tile[]
): Drawing {
	const line = room.y + room.height;
	const points = all.map(({ score }) => ring(x(score), line, POINT_RADIUS)).join('');
	return together(
		{ shapes: [{ id: 'points', style: 'points', d: points }] },
		tiles([...swarmOf(all, { x, cut: thresholdX(threshold, x), threshold }, room), ...unscored])
	);
}

/** Returns the x of the threshold, between the last score without an alert and the first with one. */
const thresholdX = (threshold: number, x: Rail['x']): number => x(Math.min(100, threshold + 0.5));

function layOutTitle(viewport: Viewport, whole: Rect, world: World): Block {
	const [size, most] = viewport.height > LARGE_TITLE_HEIGHT ? [TITLE, 2] : [LABEL, 1];
	const wordings =
		viewport.height > MIN_HEIGHT_FOR_TITLE ? ['scores.title', 'scores.title-short'].map(world.word) : '';
	return stack([
		block('title', wordings, whole, { style: 'chart-title', size, most }),
		block('meaning', viewport.height > MIN_HEIGHT_FOR_MEANING ? world.word('scores.meaning') : '', whole, {
			style: 'soft'
		})
	]);
}

/** Draws the threshold with its label and the meanings of its two sides. */
function drawThreshold(threshold: number, rail: Rail, rect: Rect, world: World): Drawing {
	const at = thresholdX(threshold, rail.x);
	const text = world.fill('scores.threshold', { threshold: integer(world, threshold) });
	const half = (textWidth(text, LABEL) * 1.04) / 2;
	const x = Math.min(rect.x + rect.width - half, Math.max(rect.x + half, at));
	const textAt = (id: string, said: string, left: number, style: string) =>
		block(id, said, { x: left, y: rect.y, width: Infinity }, { style }).texts;
	const [belowText, aboveText] = [world.word('scores.below'), world.word('scores.above')];
	const [belowX, aboveX] = [x - half - LABEL * 1.2 - textWidth(belowText, LABEL), x + half + LABEL * 1.2];
	return together({
		shapes: [
			{
				id: 'cut',
				style: 'curve',
				d: `M${round(at)} ${round(rect.y + LABEL * 1.2)}V${round(rect.y + rect.height + 4)}`
			}
		],
		texts: [
			...textAt('threshold', text, x - half, 'strong'),
			...(belowX >= rect.x ? textAt('below', belowText, belowX, 'soft') : []),
			...(threshold < 100 && aboveX + textWidth(aboveText, LABEL) <= rect.x + rect.width
				? textAt('above', aboveText, aboveX, 'soft')
				: [])
		]
	});
}

/** Draws all scenes. Those with a score have words beside them and leader lines to their scores. */
function drawScored(
	{ rows, pitch, tile, column, x }: Rail,
	room: Rect,
	line: number,
	unscored: readonly Tile[],
	world: World
): Drawing {
	const placed = rows.map((row, index) => {
		const at = round(x(row.scene.score));
		return { ...row, x: at, y: round(room.y + (index + 0.5) * pitch), size: round(tile) };
	});
	type PlacedRow = (typeof placed)[number];
	const wordsBeside = ({ side, words, size, ...at }: PlacedRow) => {
		const left = side === 'right' ? at.x + size / 2 + GAP : at.x - size / 2 - GAP - words.width * 1.04;
		return moved(words, left, at.y - words.height / 2).texts;
	};
	const leaderPath = ({ x: at, y, size }: PlacedRow) =>
		column === undefined
			? `M${at} ${round(y + size * 0.45)}V${round(line)}`
			: `M${round(room.x + column)} ${y}H${at}`;
	return together(
		{
			shapes: [
				{ id: 'drops', style: 'hair', d: placed.map(leaderPath).join('') },
				{ id: 'points', style: 'points', d: placed.map(({ x: at }) => ring(at, line, POINT_RADIUS)).join('') }
			]
		},
		tiles([...placed, ...unscored]),
		{
			texts: placed.flatMap((each) =>
				column === undefined ? wordsBeside(each) : layOutInColumn(each, each.words, column, room, world)
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
	name: Block,
	column: number,
	room: Rect,
	world: World
) {
	const score = block(
		`${each.id}-score`,
		each.score === null ? '' : integer(world, each.score),
		{ x: room.x, y: 0, width: column - GAP },
		{ anchor: 'end' }
	);
	const verdictX = x + size / 2 + GAP;
	const verdict = [false, true]
		.map((short) => verdictOf(each, short, world))
		.filter(({ width }) => verdictX + width * 1.04 <= room.x + room.width)
		.map((words) => moved(words, verdictX, 0))[0];
	const centredY = (words: Block) => y - words.height / 2;
	return [
		...moved(name, room.x, centredY(name)).texts,
		...moved(score, 0, centredY(score)).texts,
		...(verdict ? moved(verdict, 0, centredY(verdict)).texts : [])
	];
}

export default scene({
	data,
	layout,
	table
});
