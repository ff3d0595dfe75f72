/**
 * A row for each scene, from the highest score down: picture, name and score in columns at the left, a point on the
 * score, and beside it what came of it. Scenes without a score stand in a line under the rail.
 */
import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { integer } from '../plural.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { ring, square, type Place } from './layout.ts';
import { asideOf, GAP, LABEL, MARGIN, verdictLine, verdictWord } from './slide-aside.ts';
import type { ScoredScene, ScoresSlide, ScoresView } from './view.ts';

const TITLE = 12;
/** Under the rail: its numbers. */
const NUMBERS = 15;
/** Of a scene's picture at most. */
const TILE = 20;
const TICK = 10;
/** Radius of a point. */
const POINT = 3;
/** Words for outcomes are whole where the rail keeps this length beside them. */
const ROOMY = 180;

/** Where the rail lies, and what stands on it. */
interface Rail {
	/** Where the column of scores ends. */
	readonly column: number;
	readonly left: number;
	readonly length: number;
	readonly y: number;
	/** Where the rows begin. */
	readonly top: number;
	readonly tile: number;
	readonly short: boolean;
}

const slide: SlideLayout<ScoresView, ScoresSlide> = (view, viewport, world) => {
	const all = view.you ? [...view.scenes, view.you] : view.scenes;
	const scored = all
		.flatMap((scene) => (scene.score === null ? [] : [{ ...scene, score: scene.score }]))
		.sort((a, b) => b.score - a.score);
	const unscored = all.filter(({ score }) => score === null);
	const aside = asideOf(unscored, viewport, world);
	const rail = railOf(scored, aside.top, viewport, world);
	const { tile, top, y } = rail;
	const pitch = (y - top - 1) / Math.max(1, scored.length);
	const rows = scored.map((scene, rank) => ({
		scene,
		at: along(scene.score, rail),
		place: { id: scene.id, x: round(MARGIN + tile / 2), y: round(top + (rank + 0.5) * pitch), size: tile }
	}));
	const beside = unscored.flatMap((scene, index) => {
		const place = aside.places[index];
		return place ? [{ scene, place }] : [];
	});
	const marked = (verdict: ScoredScene['verdict'], shape: (side: number) => (place: Spot) => string) =>
		[...rows, ...beside]
			.filter(({ scene }) => scene.verdict === verdict)
			.map(({ place }) => shape(place.size)(place))
			.join('');
	// Between the last score that is left alone and the first that raises an alert.
	const threshold = along(Math.min(100, view.threshold + 0.5), rail);
	return {
		places: [...rows, ...beside].map(({ place }) => place),
		leads: rows.map(({ scene, at, place }) => leadOf(scene, at, place.y, rail, world)).join(''),
		points: rows.map(({ at, place }) => disc(at, place.y, POINT)).join(''),
		right: marked('right', square),
		wrong: marked('wrong', square),
		missed: marked('missed', (side) => ring(side / 2)),
		axis: axisOf(rail),
		cut: `M${threshold} ${round(top - 13)}V${round(y + 3.5)}`,
		rule: aside.rule,
		lines: [
			...headLines(threshold, view.threshold, rail, viewport, world),
			...axisLines(threshold, view.threshold, rail, viewport, world),
			...rows.flatMap(({ scene, at, place }) => rowLines(scene, at, place.y, rail, world)),
			...aside.lines
		]
	};
};

type Spot = Pick<Place, 'x' | 'y'>;

const disc = (x: number, y: number, r: number): string =>
	`M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0`;

/** As long a rail as leaves room for names at its left and for outcomes at its right. */
function railOf(
	scored: readonly { readonly kind: ScoredScene['kind']; readonly score: number }[],
	bottom: number,
	{ width }: Viewport,
	world: World
): Rail {
	const top = MARGIN + TITLE + LABEL * 1.5;
	const y = round(bottom - NUMBERS);
	const tile = Math.min(TILE, ((y - top - 1) / Math.max(1, scored.length)) * 0.92);
	const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, LABEL)));
	const names = widest(scored.map(({ kind }) => world.word(`scores.name-${kind}`)));
	const column = MARGIN + tile + GAP + names + GAP + widest(scored.map(({ score }) => integer(world, score)));
	const left = column + 2 * GAP;
	const highest = Math.max(1, ...scored.map(({ score }) => score));
	const right = width - MARGIN - left;
	// The word beside the highest score fits, whatever it is, and so does the last number under the rail.
	const lengthBeside = (key: string) => {
		const words = widest(['right', 'wrong', 'missed'].map((verdict) => world.word(`${key}${verdict}`)));
		const beside = ((right - words - POINT - GAP) / highest) * 100;
		return Math.min(beside, right - textWidth(integer(world, 100), LABEL) / 2);
	};
	const entire = lengthBeside('scores.');
	const short = entire < ROOMY;
	const length = short ? lengthBeside('scores.short-') : entire;
	return { column, left, length, y, top, tile, short };
}

const along = (score: number, { left, length }: Rail): number => round(left + (length * score) / 100);

/** What the picture shows, and what the two sides of the threshold mean. */
function headLines(
	x: number,
	threshold: number,
	{ top }: Rail,
	{ width }: Viewport,
	world: World
): TextLine[] {
	const [below, above] = [world.word('scores.below'), world.word('scores.above')];
	const line = { y: round(top - 4), size: LABEL, style: 'soft' };
	const [left, right] = [round(x - GAP), round(x + GAP)];
	return [
		{
			id: 'title',
			text: world.word('scores.title'),
			x: MARGIN,
			y: round(MARGIN + TITLE * 0.75),
			size: TITLE,
			anchor: 'start',
			style: 'chart-title'
		},
		...(left - textWidth(below, LABEL) > MARGIN
			? [{ ...line, id: 'below', text: below, x: left, anchor: 'end' } as const]
			: []),
		...(threshold < 100 && right + textWidth(above, LABEL) < width - MARGIN
			? [{ ...line, id: 'above', text: above, x: right, anchor: 'start' } as const]
			: [])
	];
}

function axisOf(rail: Rail): string {
	let path = `M${round(rail.left)} ${rail.y}H${round(rail.left + rail.length)}`;
	for (let score = 0; score <= 100; score += TICK) path += `M${along(score, rail)} ${rail.y}v2.5`;
	return path;
}

/** The threshold at the foot of its line, and the numbers of the rail that it leaves free. */
function axisLines(at: number, threshold: number, rail: Rail, { width }: Viewport, world: World): TextLine[] {
	const text = world.fill('scores.threshold', { threshold: integer(world, threshold) });
	const half = textWidth(text, LABEL) / 2;
	const x = round(Math.min(at, width - MARGIN - half));
	const line = { y: round(rail.y + 4 + LABEL * 0.75), size: LABEL, anchor: 'middle' } as const;
	const ticks = [0, 50, 100].map((score) => ({ text: integer(world, score), x: along(score, rail) }));
	const free = (tick: { readonly text: string; readonly x: number }) =>
		Math.abs(tick.x - x) > half + textWidth(tick.text, LABEL) / 2 + GAP;
	return [
		{ ...line, id: 'threshold', text, x, style: 'strong' },
		...ticks.filter(free).map((tick) => ({ ...line, ...tick, id: `tick-${tick.text}`, style: 'soft' }))
	];
}

/** Beyond the point, but before it where a scene is missed, so that the threshold does not run through the word. */
function verdictAt({ verdict }: ScoredScene, at: number, { column, short }: Rail, world: World): number {
	const after = at + POINT + GAP;
	if (verdict !== 'missed') return after;
	const before = at - POINT - GAP - textWidth(verdictWord(verdict, short, world), LABEL);
	return before > column + 2 * GAP ? before : after;
}

/** From a score in figures to its point, or to the word before it. */
function leadOf(scene: ScoredScene, at: number, y: number, rail: Rail, world: World): string {
	const end = Math.min(at, verdictAt(scene, at, rail, world) - GAP);
	return `M${round(rail.column + GAP)} ${y}H${round(end)}`;
}

/** Name and score at the left, and beside the point what came of it where anything did. */
function rowLines(scene: ScoredScene, at: number, middle: number, rail: Rail, world: World): TextLine[] {
	const { id, kind, score, verdict } = scene;
	const y = round(middle + LABEL * 0.36);
	const line = { y, size: LABEL };
	return [
		{
			...line,
			id,
			text: world.word(`scores.name-${kind}`),
			x: round(MARGIN + rail.tile + GAP),
			anchor: 'start',
			style: 'strong'
		},
		{
			...line,
			id: `${id}-score`,
			text: integer(world, score ?? 0),
			x: round(rail.column),
			anchor: 'end',
			style: ''
		},
		...(verdict === 'quiet'
			? []
			: [verdictLine(scene, rail.short, round(verdictAt(scene, at, rail, world)), y, world)])
	];
}

export default slide;
