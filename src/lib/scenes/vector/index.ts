/** Scene “vector”: two photographs of one face, the embedding of each, and the distance between them. */
import { max } from 'd3-array';
import { createShape, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, custom, empty, exactly, grow, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { barMark, ruleMark } from '#lib/chart/layout/marks.ts';
import { plot } from '#lib/chart/layout/plot.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import { drawPhoto, faceShapes } from '#lib/chart/people/face.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { Embedding } from '#lib/model/faces/face-parameters.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { World } from '../world.ts';
import { data, table, type FaceComparison } from './data.ts';
import { distanceScale } from './distance-scale.ts';

/** Viewports with the scale beside the photographs: largest height, and smallest width, in units. */
const [MAX_SIDE_HEIGHT, MIN_SIDE_WIDTH] = [310, 290];
/** Height below which the title is as small as a label, and the scale gets half of the height, in units. */
const LOW_HEIGHT = 220;

function layout(measured: FaceComparison, viewport: Viewport, world: World): Drawing {
	const isSideBySide = viewport.height < MAX_SIDE_HEIGHT && viewport.width > MIN_SIDE_WIDTH;
	const isLow = viewport.height < LOW_HEIGHT;
	const scale = distanceScale(measured, world);
	const gap = isLow ? 's' : viewport.height > 2 * LOW_HEIGHT ? 'xl' : 'l';
	const photos = column(
		{ gap },
		grow(photograph('filed', measured, world)),
		grow(photograph('taken', measured, world))
	);
	return layOut(
		viewport,
		column(
			{ gap: isLow ? 's' : 'l' },
			title(viewport.showTitle ? world.word('vector.title') : '', { size: isLow ? LABEL_SIZE : TITLE_SIZE }),
			grow(
				isSideBySide
					? row({ gap: 'xl' }, grow(photos, 0.47), grow(scale, 0.53))
					: sized(({ height }) => {
							const share = height < 200 ? 0.47 : 0.55;
							return column({ gap }, grow(photos, share), grow(scale, 1 - share));
						})
			)
		)
	);
}

/** Ratio of width to height of a sheet, and its largest share of the row. */
const [SHEET_RATIO, MAX_SHEET_SHARE] = [0.82, 0.4];
/** Default end of the scale of the bars. Larger numbers extend it. */
const DEFAULT_MAX = 2.4;
/** Smallest height of a row with a large name, in units. */
const LARGE_NAME_HEIGHT = LABEL_SIZE * 11;
/** Height of the bars below which there are no words below them, in units. */
const MIN_BAR_HEIGHT = LABEL_SIZE * 3;
/** Share of its column that a bar fills, and that an outline behind it fills. */
const [BAR_SHARE, OUTLINE_SHARE] = [0.58, 0.8];

/**
 * A photograph: a sheet with the face, its name, and the numbers of its embedding as bars. Behind the bars of the taken
 * photograph are outlines of those of the photograph on file.
 */
const photograph = (id: 'filed' | 'taken', measured: FaceComparison, world: World): Box =>
	sized(({ width, height }) => {
		const sheetWidth = Math.min(height * SHEET_RATIO, width * MAX_SHEET_SHARE);
		const size = height > LARGE_NAME_HEIGHT ? TITLE_SIZE : LABEL_SIZE;
		const name = (keys: readonly string[]) =>
			text(id, keys.map(world.word), { style: 'strong', size, maxLines: 1 });
		const [long, short] = [`vector.${id}`, `vector.${id}-short`];
		const meaning = (anchor: 'start' | 'end', maxLines: number) =>
			note(`${id}-note`, world.word(`vector.${id}-note`), { anchor, maxLines });
		const bars = grow(atLeast({ height: MIN_BAR_HEIGHT }, embeddingBars(id, measured)));
		const besides = [long, short].map((key) =>
			column(
				{ gap: 'xs' },
				row({ gap: 'xl', align: 'middle' }, grow(name([key])), meaning('end', 1)),
				grow(embeddingBars(id, measured))
			)
		);
		return exactly(
			{ height: Math.min(height, sheetWidth / SHEET_RATIO) },
			row(
				{ gap: 'l' },
				exactly(
					{ width: sheetWidth },
					custom((rect) => ({ shapes: sheetShapes(id, measured, rect) }))
				),
				grow(
					fit(
						...besides,
						// The meaning of the outlines is given below the bars if there is too little space beside the name.
						...(id === 'taken'
							? [column({ gap: 'xs' }, name([long, short]), bars, meaning('start', 2))]
							: []),
						column({ gap: 'xs' }, name([long, short]), grow(embeddingBars(id, measured))),
						column({ gap: 'xs' }, empty, grow(embeddingBars(id, measured)))
					)
				)
			)
		);
	});

function sheetShapes(
	id: 'filed' | 'taken',
	{ face, [id]: { conditions } }: FaceComparison,
	rect: Rect
): Shape[] {
	const drawing = drawPhoto(face, rect, { conditions, character: 'pupil' });
	const radius = rect.width * 0.013;
	return [
		createShape(`${id}-sheet`, 'photo', rectPath(rect)),
		...faceShapes(id, [drawing], rect.width < LABEL_SIZE * 6),
		createShape(
			`${id}-landmarks`,
			'landmarks',
			drawing.landmarks.map(([x, y]) => circlePath(x, y, radius)).join('')
		)
	];
}

/** The numbers of a photograph as bars up and down from zero. */
function embeddingBars(id: 'filed' | 'taken', { filed, taken }: FaceComparison): Box {
	const numbers = { filed, taken }[id].embedding;
	const most = max([DEFAULT_MAX, ...filed.embedding, ...taken.embedding].map(Math.abs)) ?? DEFAULT_MAX;
	const bars = (values: Embedding, share: number) =>
		values.map((value, index) => ({
			x1: index + (1 - share) / 2,
			x2: index + (1 + share) / 2,
			y1: 0,
			y2: value
		}));
	return plot(
		{ x: [0, numbers.length], y: [-most, most] },
		...(id === 'taken' ? [barMark('taken-others', 'boxes', bars(filed.embedding, OUTLINE_SHARE))] : []),
		barMark(`${id}-bars`, 'points', bars(numbers, BAR_SHARE)),
		ruleMark(`${id}-zero`, 'axis', { y: [0] })
	);
}

export default defineMarkScene({ data, layout, table });
