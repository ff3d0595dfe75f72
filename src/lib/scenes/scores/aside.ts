/** Scenes without a score, at the foot of the picture, under the line: too far from the cameras, or out of their view. */
import { block, moved, type Block } from '#lib/chart/block.ts';
import { NOTHING, together, type Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { ScoredScene } from './data.ts';
import type { Tile } from './tiles.ts';
import { hatching } from '#lib/chart/hatch.ts';
import { inLine, nameOf, stacked } from './words.ts';

export interface Aside {
	readonly height: number;
	/** All but the scenes themselves. */
	readonly drawing: Drawing;
	readonly tiles: readonly Tile[];
}

/** From the words that say why to the first scene, from a scene to the next. */
const [GAP, BETWEEN] = [LABEL * 0.6, LABEL * 1.2];
/** Rooms so high have larger pictures, and outcomes under names. */
const ROOMY = 380;
/** Less is not worth hatching. */
const HATCHED = LABEL * 4;

/** Scenes from left to right in as many rows as they need, after the words that say why or under them. */
export function asideOf(scenes: readonly ScoredScene[], rect: Rect, world: World): Aside {
	if (scenes.length === 0) return { height: 0, drawing: NOTHING, tiles: [] };
	const size =
		rect.height > ROOMY
			? LABEL * 4.4
			: rect.height > 260
				? LABEL * 2.6
				: rect.height > 180
					? LABEL * 1.6
					: LABEL * 1.3;
	const items = scenes.map((scene) => ({ scene, words: wordsOf(scene, size, rect, world) }));
	const wide = (words: Block) => size + GAP * 0.6 + words.width;
	const total = items.reduce((sum, { words }) => sum + wide(words) + BETWEEN, 0);
	const reasons = new Set(scenes.map(({ unfilmed }) => unfilmed));
	const reason = reasons.size > 1 ? 'both' : reasons.has('far') ? 'far' : 'away';
	const short = block(
		'unseen',
		world.word(`scores.unseen-${reason}`),
		{ x: 0, y: 0, width: Infinity },
		{ style: 'soft' }
	);
	const inOneLine = short.width + total <= rect.width && size < LABEL * 4;
	const why = inOneLine
		? short
		: block(
				'unseen',
				[`scores.aside-${reason}`, `scores.unseen-${reason}`].map(world.word),
				{ ...rect, x: 0, y: 0 },
				{ style: 'soft', most: 1 }
			);
	let [x, y] = inOneLine ? [short.width + BETWEEN, 0] : [0, why.height + LABEL * 0.4];
	const placed = items.map(({ scene, words }) => {
		if (x > 0 && x + wide(words) > rect.width) [x, y] = [0, y + size + LABEL * 0.2];
		const at = { scene, words, x, y };
		x += wide(words) + BETWEEN;
		return at;
	});
	const height = y + size + LABEL * 0.8;
	const top = rect.y + rect.height - height + LABEL * 0.8;
	const shown = placed.map((item): Tile => ({
		scene: item.scene,
		x: round(rect.x + item.x + size / 2),
		y: round(top + item.y + size / 2),
		size
	}));
	const rest = { x: rect.x + x, y: top + y + 1, width: rect.width - x, height: size - 2 };
	return {
		height,
		tiles: shown,
		drawing: together({
			shapes: [
				{
					id: 'under',
					style: 'hair',
					d: `M${round(rect.x)} ${round(top - LABEL * 0.5)}h${round(rect.width)}`
				},
				{ id: 'nobody', style: 'hair', d: rest.width > HATCHED ? hatching(rest, 5) : '' }
			],
			texts: [
				...moved(why, rect.x, top + (inOneLine ? (size - why.height) / 2 : 0)).texts,
				...placed.flatMap(
					(item) =>
						moved(
							item.words,
							rect.x + item.x + size + GAP * 0.6,
							top + item.y + (size - item.words.height) / 2
						).texts
				)
			]
		})
	};
}

/** What came of a scene stands by its name where it was one to find. */
function wordsOf(scene: ScoredScene, size: number, rect: Rect, world: World): Block {
	if (scene.verdict !== 'missed') return nameOf(scene, size > LABEL * 4 ? TITLE : LABEL, world);
	if (size > LABEL * 4) return stacked(scene, TITLE, 'right', world);
	const line = inLine(scene, world);
	return line.width + size + GAP <= rect.width ? line : nameOf(scene, LABEL, world);
}
