/** A scene as boxes: its pictogram in the frame that the software gives it, its name and its outcome. */
import { createShape, mergeDrawings, type Drawing, type MarkFrame } from '#lib/chart/drawing.ts';
import type { Box } from '#lib/chart/layout/box.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { text } from '#lib/chart/layout/text.ts';
import { squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { READER_ID } from '#lib/model/walks/reader-walk.ts';
import { pictograms } from '../shared/pictograms.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { markId, type ScoredScene } from './data.ts';

type Verdict = ScoredScene['verdict'];

/** Style of a verdict. */
interface VerdictStyle {
	/** Class names of its text, and of the dot and the line of the score. */
	readonly ink: string;
	readonly stem: string;
	/** The frame of the mark. */
	readonly frame?: MarkFrame;
}

/** Styles of the verdicts, in matching colours. */
export const STYLES: Readonly<Record<Verdict, VerdictStyle>> = {
	right: { ink: 'right-ink', stem: 'alert-right', frame: 'right' },
	wrong: { ink: 'wrong-ink', stem: 'alert-false', frame: 'false' },
	missed: { ink: '', stem: 'hair', frame: 'missed' },
	quiet: { ink: '', stem: 'hair' }
};
/** Share of a tile that its pictogram fills. The frame surrounds it. */
const PICTOGRAM_SHARE = 0.92;

/** Draws a scene around a point as a pictogram in its frame, on an opaque background that hides the lines behind it. */
export function drawTile(scene: ScoredScene, x: number, y: number, size: number): Drawing {
	const { id, kind, verdict } = scene;
	const { frame } = STYLES[verdict];
	const { ink, outlined, side } = pictograms[kind];
	const scale = Math.round((size * PICTOGRAM_SHARE * 100) / side) / 100;
	const transform = `translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${scale})`;
	const mark = { id: markId(scene), x, y, size, core: 'none' as const, ...(frame && { frame }) };
	return mergeDrawings({
		shapes: [
			createShape(`${id}-ground`, 'ground', squarePath(x, y, size * 0.86)),
			{ id: `${id}-ink`, style: 'people', d: ink, transform },
			{ id: `${id}-things`, style: 'things', d: outlined, transform }
		],
		series: [{ kind: id === READER_ID ? 'people' : 'scenes', marks: [mark] }]
	});
}

/** The pictogram of a scene in its frame. @param size its side, in units */
export const tileBox = (scene: ScoredScene, size: number): Box =>
	symbol(size, (x, y) => drawTile(scene, x, y, size));

/** The number and name of a scene. @param size font size, in units */
export const nameBox = ({ id, number, kind }: ScoredScene, size: number, world: World): Box =>
	text(
		id,
		[...(number === null ? [] : [formatCount(world, number)]), world.word(`scores.name-${kind}`)].join(' '),
		{ style: 'strong haloed', size, maxLines: 1 }
	);

/** The verdict of a scene, long or in one word; empty for a quiet one. @param size font size, in units */
export function verdictBox({ id, verdict }: ScoredScene, size: number, world: World): Box {
	const words =
		verdict === 'quiet' ? '' : ['', 'short-'].map((form) => world.word(`scores.${form}${verdict}`));
	return text(`${id}-verdict`, words, { style: `haloed ${STYLES[verdict].ink} strong`, size, maxLines: 1 });
}
