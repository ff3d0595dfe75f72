/** Scenes as small pictures in the frames that the software gives them. */
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { square } from '#lib/chart/marks.ts';
import { YOU } from '#lib/model/walk.ts';
import { markId, type ScoredScene } from './data.ts';
import { pictograms } from '../pictograms.ts';
import { FRAME } from './words.ts';

/** A scene in its place. */
export interface Tile {
	readonly scene: ScoredScene;
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** Share of a tile that its picture takes: frames stand around it. */
const PICTURE = 0.76;

/** Pictures on paper of their own, so that lines pass behind them. */
export function tiles(all: readonly Tile[]): Drawing {
	const marks = all.map(({ scene, x, y, size }) => ({
		id: markId(scene),
		x,
		y,
		size,
		core: 'none' as const,
		...(FRAME[scene.verdict] && { frame: FRAME[scene.verdict] })
	}));
	return together({
		shapes: [
			{ id: 'ground', style: 'ground', d: all.map(({ x, y, size }) => square(x, y, size * 0.86)).join('') },
			...all.flatMap(pictured)
		],
		casts: [
			{ of: 'scenes', marks: marks.filter(({ id }) => id !== YOU) },
			{ of: 'people', marks: marks.filter(({ id }) => id === YOU) }
		]
	});
}

function pictured({ scene: { id, kind }, x, y, size }: Tile): Shape[] {
	const { ink, outlined, side } = pictograms[kind];
	const transform = `translate(${x} ${y}) scale(${Math.round((size * PICTURE * 100) / side) / 100})`;
	return [
		{ id: `${id}-ink`, style: 'people', d: ink, transform },
		{ id: `${id}-things`, style: 'things', d: outlined, transform }
	].filter(({ d }) => d !== '');
}
