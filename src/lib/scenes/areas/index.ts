/** Scene “areas”: a map of areas, shaded by the class of their value. Areas without a value are hatched. */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, custom, fixed, grow, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { legend, type Key } from '#lib/chart/layout/legend.ts';
import { text, title } from '#lib/chart/layout/text.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { interpolateDrawn } from '../shared/interpolate-drawn.ts';
import { classWords, data, table, withoutAnswer, type Areas } from './data.ts';
import { drawMap, HATCH_DISTANCE, shadeOf } from './map.ts';

/** Size of a swatch of the legend, in units. */
const SWATCH = { width: LABEL_SIZE * 1.6, height: LABEL_SIZE };
/** Smallest map with the legend beside it, in units; in less space the legend is above. */
const MIN_MAP_BESIDE = { width: 90, height: 70 };

const layout = (shown: Areas, viewport: Viewport, world: PictureWorld): Drawing => {
	const keys = keysOf(shown, world);
	const map = grow(custom((rect) => drawMap(shown, rect, world)));
	const beside = column(
		{ gap: 's' },
		...keys.map(({ id, mark, wordings }) => row({ gap: 's', align: 'middle' }, mark, text(id, wordings)))
	);
	const isWide = viewport.width > viewport.height * 1.2;
	return layOut(
		viewport,
		column(
			{ gap: 'm' },
			title(viewport.showTitle ? world.word('areas.title') : ''),
			grow(
				fit(
					...(isWide ? [row({ gap: 'l' }, beside, atLeast(MIN_MAP_BESIDE, map))] : []),
					column({ gap: 'm' }, legend(keys, { maxLines: 2 }), map)
				)
			)
		)
	);
};

function keysOf({ areas, bounds }: Areas, world: PictureWorld): Key[] {
	const swatch = (id: string, style: string, isHatched = false): Box =>
		fixed(SWATCH, (x, y) => ({
			shapes: [
				createShape(`key-${id}`, 'country part', rectPath({ ...SWATCH, x, y })),
				createShape(
					`key-${id}-shade`,
					style,
					isHatched ? hatchRect({ ...SWATCH, x, y }, HATCH_DISTANCE) : rectPath({ ...SWATCH, x, y })
				)
			]
		}));
	const classes = classWords(bounds, world).map((words, level) => ({
		...{ id: `class-${level}`, wordings: [words] },
		mark: swatch(`class-${level}`, shadeOf(level, bounds))
	}));
	const missing = {
		id: 'missing',
		mark: swatch('missing', 'hair', true),
		wordings: [world.word('areas.missing')]
	};
	return [...classes, ...(areas.some(({ value }) => value === undefined) ? [missing] : [])];
}

export default definePictureScene({
	...{ data, layout, table, withoutAnswer },
	isStatic: true,
	interpolate: interpolateDrawn
});
