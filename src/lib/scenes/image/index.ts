/** Scene “image”: an image file with marks on it, which travel from moment to moment. */
import { images } from 'virtual:images';
import type { Drawing } from '#lib/chart/drawing.ts';
import { asMany, fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, custom, grow, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { legend, symbol } from '#lib/chart/layout/legend.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { pluralWord } from '../shared/plural.ts';
import { data, interpolate, table, type ImageMark } from './data.ts';
import { DISC_RADIUS, drawDiscs, drawNumber, fitInto, named } from './marks.ts';
import Painter from './Painter.svelte';

/** Image of a picture whose file is not in the build: a test of another story. */
const NO_IMAGE = { href: '', width: 3, height: 2 };
/** Smallest height of the image with a list of names, and width from which words are large, in units. */
const [MIN_HEIGHT, LARGE_WIDTH] = [60, 500];

function layout(marks: readonly ImageMark[], viewport: Viewport, world: PictureWorld): Drawing {
	const { href, ...size } = images[world.picture] ?? NO_IMAGE;
	let place: Rect | undefined;
	const imageWith = (draw: (rect: Rect) => Partial<Drawing>) =>
		custom((rect) => draw((place = fitInto(rect, size))));
	const numbered = imageWith((rect) => drawDiscs(marks, rect));
	const keys = marks.map(({ id, number, name }) => ({
		...{ id, wordings: [name] },
		mark: symbol(2 * DISC_RADIUS, (x, y) => drawNumber(`${id}-key`, number, x, y))
	}));
	const more = (count: number) => note('more', pluralWord(world, 'picture.more', count));
	const isWide = viewport.width > LARGE_WIDTH;
	const drawing = layOut(
		viewport,
		column(
			{ gap: 'm' },
			title(viewport.showTitle ? world.word('image.title') : ''),
			// Names beside their marks; or numbers, and the names below or beside the image.
			grow(
				fit(
					named(marks, isWide ? TITLE_SIZE : LABEL_SIZE, size, imageWith),
					...(isWide ? [named(marks, LABEL_SIZE, size, imageWith)] : []),
					column(
						{ gap: 'm' },
						grow(atLeast({ height: MIN_HEIGHT }, numbered)),
						legend(keys, { maxLines: 3 })
					),
					row({ gap: 'l' }, grow(numbered), grow(asMany(keys.map(keyRow), more, { gap: 's' })))
				)
			)
		)
	);
	return { ...drawing, ...(place && href !== '' && { image: { href, ...place } }) };
}

const keyRow = ({ id, mark, wordings }: { id: string; mark: Box; wordings: readonly string[] }): Box =>
	row({ gap: 's', align: 'middle' }, mark, text(id, wordings));

const scene = definePictureScene({ data, layout, table, isStatic: true, interpolate });
export default { ...scene, Painter };
