import { together, type Drawing, type Ground, type Shape } from '#lib/chart/drawing.ts';
import { labels } from '#lib/chart/labels.ts';
import { ring } from '#lib/chart/marks.ts';
import {
	cameraShapes,
	fitted,
	onPlan,
	peopleAt,
	plaque,
	personSize,
	scaleBar,
	unseen,
	type Mapping
} from '#lib/chart/plan.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { area, LABEL, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { Cone, District } from './data.ts';
import { stretchFor } from './frames.ts';

/** Radius of a ring around a camera that was looked for. */
const FOUND = 9;
/** Metres of the scale, and units a metre up to which a plan needs one. */
const SCALE = { metres: 50, from: 6 };
/** Rooms so wide have the name of the quarter in a corner, in so much of it. */
const ROOMY = 500;
const TITLE_WIDTH = 150;
/** Units a metre from which names of streets fit into them. */
const NAMED = 2.6;

export interface Extra {
	/** On the ground, under the people, in metres. */
	readonly way?: readonly Shape[];
	/** The part of the picture that the plan has. */
	readonly room?: Rect;
}

/** The district in a room: the plan with what cameras see, people with their names, a scale. */
export function layout(view: District, viewport: Viewport, world: World, extra: Extra = {}): Drawing {
	const room = extra.room ?? { x: 0, y: 0, ...viewport };
	const mapping = fitted(stretchFor(view.frame, room), room);
	const free = area(viewport);
	const within = {
		...free,
		width: Math.min(free.width, room.x + room.width - free.x - LABEL * 0.4),
		height: Math.min(free.height, room.y + room.height - free.y - LABEL * 0.4)
	};
	const titled = view.frame === 'whole' && viewport.width >= ROOMY;
	const bar =
		mapping.scale < SCALE.from
			? scaleBar(
					SCALE.metres,
					world.word('plan.metres'),
					mapping,
					within.x + within.width,
					within.y + within.height
				)
			: {};
	return together(
		{ grounds: [groundOf(view, mapping, extra.way)] },
		view.found ? { shapes: [found(view, mapping)] } : {},
		bar,
		titled ? plaque('plan-title', world.word('plan.title'), { ...within, width: TITLE_WIDTH }) : {},
		{ texts: names(view, mapping, within, world) }
	);
}

function groundOf(view: District, mapping: Mapping, way: readonly Shape[] = []): Ground {
	const isNamed = mapping.scale >= NAMED && view.names.length === 0;
	return {
		id: 'district',
		...mapping,
		plan: isNamed ? 'named' : 'unnamed',
		beneath: view.blind ? unseen(view.cones.map(({ detect }) => detect)) : [],
		shapes: [
			...view.cones.flatMap((cone) => fan(cone, view.rings)),
			...way,
			...cameraShapes(view.cameras, mapping, view.lit)
		],
		...(view.people !== 'hide' && {
			people: peopleAt({ time: view.time, moment: view.moment, faint: view.people === 'faint' }, mapping)
		})
	};
}

/** What a camera sees, thicker where a face can be recognised and identified. */
const fan = ({ rank, ...cone }: Cone, rings: District['rings']): Shape[] =>
	(['detect', 'recognise', 'identify'] as const)
		.filter((grade) => grade === 'identify' || rings === 'all' || rings === grade)
		.map((grade) => ({ id: `fan-${rank}-${grade}`, d: cone[grade], style: `sector ${grade}` }));

const found = ({ cameras }: District, mapping: Mapping): Shape => ({
	id: 'found',
	d: cameras.map(({ x, y }) => ring(...onPlan(mapping, [x, y]), FOUND)).join(''),
	style: 'found'
});

/** Names beside those who have one, over nobody's head if they can; they walk along with them. */
function names(view: District, mapping: Mapping, room: Rect, world: World): TextLine[] {
	const half = 1.45 * personSize(mapping.scale) * mapping.scale;
	const figures = view.moment.figures.map(({ id, x, y }) => {
		const [left, feet] = onPlan(mapping, [x, y]);
		return {
			id,
			x: left,
			y: feet - half,
			radius: half * 0.9,
			wordings: view.names.includes(id) ? [world.word(`person.${id}`)] : []
		};
	});
	const named = figures.filter(({ id }) => view.names.includes(id));
	const heads = figures.map(({ x, y }) => ({
		left: x - half * 0.4,
		right: x + half * 0.4,
		top: y - half,
		bottom: y + half
	}));
	const setting = { style: 'strong haloed', size: LABEL };
	const clear = labels(named, room, heads, setting);
	const crowded = labels(
		named.filter(({ id }) => clear.left.includes(id)),
		room,
		clear.texts.map(extent),
		setting
	);
	return [...clear.texts, ...crowded.texts].map((line) => ({
		...line,
		on: named.find(({ id }) => line.id.startsWith(`${id}-`))?.id ?? ''
	}));
}
