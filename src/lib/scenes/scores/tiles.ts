/** Draws scenes as pictograms in the frames that the software gives them. */
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { READER_ID } from '#lib/model/walks/reader-walk.ts';
import { markId, type ScoredScene } from './data.ts';
import { pictograms } from '../shared/pictograms.ts';
import { VERDICT_FRAMES } from './words.ts';

/** A scene with the position and size of its picture, in units. */
export interface Tile {
	readonly scene: ScoredScene;
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** Share of a tile that its pictogram fills. The frame surrounds it. */
const PICTOGRAM_SHARE = 0.76;

/** Draws each scene as a pictogram in its frame, on an opaque background that hides the lines behind it. */
export function drawTiles(all: readonly Tile[]): Drawing {
	const marks = all.map(({ scene, x, y, size }) => ({
		id: markId(scene),
		x,
		y,
		size,
		core: 'none' as const,
		...(VERDICT_FRAMES[scene.verdict] && { frame: VERDICT_FRAMES[scene.verdict] })
	}));
	return mergeDrawings({
		shapes: [
			{
				id: 'ground',
				style: 'ground',
				d: all.map(({ x, y, size }) => squarePath(x, y, size * 0.86)).join('')
			},
			...all.flatMap(pictogramShapes)
		],
		series: [
			{ kind: 'scenes', marks: marks.filter(({ id }) => id !== READER_ID) },
			{ kind: 'people', marks: marks.filter(({ id }) => id === READER_ID) }
		]
	});
}

function pictogramShapes({ scene: { id, kind }, x, y, size }: Tile): Shape[] {
	const { ink, outlined, side } = pictograms[kind];
	const transform = `translate(${x} ${y}) scale(${Math.round((size * PICTOGRAM_SHARE * 100) / side) / 100})`;
	return [
		{ id: `${id}-ink`, style: 'people', d: ink, transform },
		{ id: `${id}-things`, style: 'things', d: outlined, transform }
	].filter(({ d }) => d !== '');
}
