/** One second of the town as a camera, a programme, an operator and a face matcher have it: four windows on one place. */
import { block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { onPlan, type Mapping } from '#lib/chart/plan.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { LABEL, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../drawn.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { data, LOOKS, type FourViews, type Look } from './data.ts';
import { grounds } from './looks.ts';
import { mappingIn, windowsIn } from './windows.ts';

/** From somebody's feet to the middle of somebody who lies there, and around him, in metres. */
const [MIDDLE, AROUND] = [0.5, 3.6];
const DARK: readonly Look[] = ['operator', 'matcher'];

function layout(views: FourViews, viewport: Viewport, world: World): Drawing {
	const words = views.subject
		? [nameOf(views, world), ...LOOKS.map((look) => fateOf(look, views, world))]
		: [];
	const all = windowsIn(viewport, words, world);
	const size = Math.max(LABEL, ...all.flatMap(({ name }) => name.texts.map((line) => line.size)));
	const room = Math.max(0, ...words.map((each) => textWidth(each, size))) * 0.53 + LABEL * 0.3;
	return together(
		...all.map(({ look, rect, name, keeps }) => {
			const mapping = mappingIn(rect, views, room, world.district);
			return together(
				{
					grounds: grounds[look](views, rect, mapping),
					shapes: [{ id: `${look}-window`, d: around(rect), style: 'outline' }],
					texts: [...name.texts, ...keeps.texts]
				},
				subjectIn(look, views, rect, mapping, size, world)
			);
		})
	);
}

const around = ({ x, y, width, height }: Rect): string =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;

const nameOf = ({ subject }: FourViews, world: World): string =>
	subject ? world.word(`person.${subject.figure.id}`) : '';

/** What a look has of whom the story is about. */
const fateOf = (look: Look, { subject }: FourViews, world: World): string =>
	world.word(
		look === 'camera'
			? `four-views.camera-${subject?.sight ?? 'away'}`
			: `four-views.${look}-${subject?.sight === 'filmed' ? 'has' : 'none'}`
	);

/** Whom the story is about, at the same place in each window: what it has of him, and a dotted ring where that is nothing. */
function subjectIn(
	look: Look,
	views: FourViews,
	rect: Rect,
	mapping: Mapping,
	size: number,
	world: World
): Partial<Drawing> {
	if (!views.subject) return {};
	const { figure, sight } = views.subject;
	const [x, y] = onPlan(mapping, [figure.x, figure.y - MIDDLE]);
	const radius = AROUND * mapping.scale;
	const dark = DARK.includes(look) ? 'nuit ' : '';
	const column = { x: x - rect.width / 2, width: rect.width };
	const setting = { anchor: 'middle', size } as const;
	const fate = block(
		`${look}-fate`,
		fateOf(look, views, world),
		{ ...column, y: y + radius + LABEL * 0.2 },
		{ ...setting, style: `${dark}haloed` }
	);
	const name = block(
		'name',
		look === 'camera' ? nameOf(views, world) : '',
		{ ...column, y: 0 },
		{
			...setting,
			style: 'strong haloed'
		}
	);
	const ringed = sight !== 'filmed' && look !== 'camera';
	return {
		shapes: ringed ? [{ id: `${look}-missed`, d: ring(x, y, radius), style: `${dark}event-missed` }] : [],
		texts: [
			...fate.texts,
			...name.texts.map((line) => ({ ...line, y: round(line.y + y - radius - name.height) }))
		]
	};
}

function table(views: FourViews, world: World): Table {
	const name = nameOf(views, world);
	return {
		caption: world.word('four-views.caption'),
		head: [...['four-views.who', 'four-views.keeps'].map(world.word), ...(name ? [name] : [])],
		rows: LOOKS.map((look) => [
			world.word(`four-views.${look}`),
			world.word(`four-views.${look}-keeps`),
			...(name ? [fateOf(look, views, world)] : [])
		])
	};
}

export default scene({ data, layout, table });
