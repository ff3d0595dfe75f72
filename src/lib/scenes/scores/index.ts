/** Each scene over its score, on a line from 0 to 100 that the threshold cuts in two; under it those without a score. */
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

/** Lower rooms have a small title and nothing that explains the score; the lowest have neither title nor names. */
const [LOWEST, LOW, HIGH] = [150, 220, 380];
const TICKS = [0, 20, 40, 60, 80, 100];
/** Radius of a score's point. */
const POINT = LABEL * 0.22;

const isScored = (one: ScoredScene): one is Scored => one.score !== null;

function layout({ scenes, you, threshold }: Scores, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const all = you ? [...scenes, you] : scenes;
	const lowest = viewport.height < LOWEST;
	const title = titleOf(viewport, whole, world);
	const aside = asideOf(
		all.filter((one) => !isScored(one)),
		whole,
		world
	);
	const head = LABEL * 1.4;
	const middle = above(below(whole, title.height > 0 ? title.height + LABEL * 0.5 : 0), aside.height);
	const room = above(below(middle, head), AXIS_HEIGHT + LABEL * 0.5);
	const rail = lowest ? bareRail(room) : railOf(all.filter(isScored), threshold, room, world);
	const foot = room.y + rail.pitch * rail.rows.length + LABEL * 0.3;
	const line = rail.rows.length > 0 ? Math.min(room.y + room.height, foot) : room.y + room.height;
	return together(
		{ texts: title.texts },
		thresholdOf(threshold, rail, { ...middle, height: line - middle.y }, world),
		axisAcross({
			id: 'score',
			scale: rail.x,
			ticks: TICKS,
			write: (value) => integer(world, value),
			ends: [rail.x(0), rail.x(100)],
			at: line
		}),
		aside.drawing,
		lowest
			? swarm(all.filter(isScored), threshold, rail, room, aside.tiles)
			: scored(rail, room, line, aside.tiles, world)
	);
}

/** A line that has the whole width. */
const bareRail = ({ x, width }: Rect): Rail => ({
	rows: [],
	pitch: 0,
	tile: 0,
	column: undefined,
	x: scale([x + LABEL * 0.5, x + width - LABEL])
});

/** Scenes on the line, with a point where each has its score. */
function swarm(
	all: readonly Scored[],
	threshold: number,
	{ x }: Rail,
	room: Rect,
	unscored: readonly Tile[]
): Drawing {
	const line = room.y + room.height;
	const points = all.map(({ score }) => ring(x(score), line, POINT)).join('');
	return together(
		{ shapes: [{ id: 'points', style: 'points', d: points }] },
		tiles([...swarmOf(all, { x, cut: cutAt(threshold, x), threshold }, room), ...unscored])
	);
}

/** Between the last score that is left alone and the first that raises an alert. */
const cutAt = (threshold: number, x: Rail['x']): number => x(Math.min(100, threshold + 0.5));

function titleOf(viewport: Viewport, whole: Rect, world: World): Block {
	const [size, most] = viewport.height > LOW ? [TITLE, 2] : [LABEL, 1];
	const wordings = viewport.height > LOWEST ? ['scores.title', 'scores.title-short'].map(world.word) : '';
	return stack([
		block('title', wordings, whole, { style: 'chart-title', size, most }),
		block('meaning', viewport.height > HIGH ? world.word('scores.meaning') : '', whole, { style: 'soft' })
	]);
}

/** The cut through the line, what it is called, and what its two sides mean. */
function thresholdOf(threshold: number, rail: Rail, rect: Rect, world: World): Drawing {
	const at = cutAt(threshold, rail.x);
	const text = world.fill('scores.threshold', { threshold: integer(world, threshold) });
	const half = (textWidth(text, LABEL) * 1.04) / 2;
	const x = Math.min(rect.x + rect.width - half, Math.max(rect.x + half, at));
	const words = (id: string, said: string, left: number, style: string) =>
		block(id, said, { x: left, y: rect.y, width: Infinity }, { style }).texts;
	const [under, over] = [world.word('scores.below'), world.word('scores.above')];
	const [before, after] = [x - half - LABEL * 1.2 - textWidth(under, LABEL), x + half + LABEL * 1.2];
	return together({
		shapes: [
			{
				id: 'cut',
				style: 'curve',
				d: `M${round(at)} ${round(rect.y + LABEL * 1.2)}V${round(rect.y + rect.height + 4)}`
			}
		],
		texts: [
			...words('threshold', text, x - half, 'strong'),
			...(before >= rect.x ? words('below', under, before, 'soft') : []),
			...(threshold < 100 && after + textWidth(over, LABEL) <= rect.x + rect.width
				? words('above', over, after, 'soft')
				: [])
		]
	});
}

/** All scenes; those with a score have their words beside them, and hairlines to it. */
function scored(
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
	type Placed = (typeof placed)[number];
	const beside = ({ side, words, size, ...at }: Placed) => {
		const left = side === 'right' ? at.x + size / 2 + GAP : at.x - size / 2 - GAP - words.width * 1.04;
		return moved(words, left, at.y - words.height / 2).texts;
	};
	const hair = ({ x: at, y, size }: Placed) =>
		column === undefined
			? `M${at} ${round(y + size * 0.45)}V${round(line)}`
			: `M${round(room.x + column)} ${y}H${at}`;
	return together(
		{
			shapes: [
				{ id: 'drops', style: 'hair', d: placed.map(hair).join('') },
				{ id: 'points', style: 'points', d: placed.map(({ x: at }) => ring(at, line, POINT)).join('') }
			]
		},
		tiles([...placed, ...unscored]),
		{
			texts: placed.flatMap((each) =>
				column === undefined ? beside(each) : inColumn(each, each.words, column, room, world)
			)
		}
	);
}

/** Name and score before the line, and beside the picture what came of it, where there is room. */
function inColumn({ scene: each, x, y, size }: Tile, name: Block, column: number, room: Rect, world: World) {
	const score = block(
		`${each.id}-score`,
		each.score === null ? '' : integer(world, each.score),
		{ x: room.x, y: 0, width: column - GAP },
		{ anchor: 'end' }
	);
	const after = x + size / 2 + GAP;
	const said = [false, true]
		.map((short) => verdictOf(each, short, world))
		.filter(({ width }) => after + width * 1.04 <= room.x + room.width)
		.map((words) => moved(words, after, 0))[0];
	const lift = (words: Block) => y - words.height / 2;
	return [
		...moved(name, room.x, lift(name)).texts,
		...moved(score, 0, lift(score)).texts,
		...(said ? moved(said, 0, lift(said)).texts : [])
	];
}

export default scene({
	data,
	layout,
	table
});
