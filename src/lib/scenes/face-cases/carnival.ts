import { bust } from '#lib/chart/bust.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { plural } from '../plural.ts';
import { paragraph } from '../paragraph.ts';
import type { World } from '../world.ts';
import type { Facts } from './facts.ts';
import type { Sizes } from './sizes.ts';

/** A camera along its own axis, as on the plan: 4.2 long. */
const CAMERA = 'M-1.8-1.1H1V1.1H-1.8ZM1-.7L2.4-1.2V1.2L1 .7Z';
const CAMERA_SCALE = 1.6;
/** Shares of the distance between two people. */
const CROWD = 0.86;
const SOUGHT = 0.6;
const FRAME = 1.14;
const OUTER = 0.5;
const INNER = 0.38;
/** Share of the street’s height that people stand in. */
const PAVED = 0.74;
/** From one line of words to the next, in sizes of letters. */
const LEADING = 1.25;

/** A street between two walls, cameras on both, a crowd, and those in it who were looked for. */
export function carnival(facts: Facts, sizes: Sizes, world: World): Drawn {
	const [x, y, width] = sizes.carnival;
	const [top, height] = sizes.street;
	const [over, under] = [y + top, y + top + height];
	const walls = `M${x} ${round(over)}h${width}M${x} ${round(under)}h${width}`;
	return {
		strokes: [
			stroke('walls', 'curve', walls),
			...people(facts, sizes, over + height / 2, (height * PAVED) / sizes.people[1]),
			...camerasOf(facts.cameras, x, width, over, under, sizes.camera ?? CAMERA_SCALE)
		],
		lines: wordsOf(facts, sizes, world)
	};
}

type Place = readonly [x: number, y: number];

/** Those who were looked for stand far from one another; whoever was found has a frame around. */
function people({ sought, found }: Facts, sizes: Sizes, middle: number, pitch: number): Stroke[] {
	const crowd = places(sizes, middle, pitch);
	const picked = Array.from({ length: sought }, (_, rank) =>
		Math.floor(((rank + 0.5) * crowd.length) / sought)
	);
	const chosen = crowd.filter((_, index) => picked.includes(index));
	const others = crowd.filter((place) => !chosen.includes(place));
	const each = (id: string, style: string, at: readonly Place[], mark: (...place: Place) => string) =>
		stroke(id, style, at.map((place) => mark(...place)).join(''));
	return [
		each('crowd', 'scene-dot', others, (x, y) => bust(x, y, pitch * CROWD)),
		each('frames', 'alert-right', chosen.slice(0, found), (x, y) => square(x, y, pitch * FRAME)),
		each('sought', 'on-list', chosen, (x, y) => bust(x, y, pitch * SOUGHT)),
		each('rings', 'on-list second', chosen, (x, y) => ring(x, y, pitch * INNER) + ring(x, y, pitch * OUTER))
	];
}

/** How many cameras, how many people looked for and found; below, that this is no measurement. */
function wordsOf({ cameras, sought, found }: Facts, sizes: Sizes, world: World): TextLine[] {
	const { caption, carnival: box, text } = sizes;
	const said = world.fill('face-cases.found', {
		cameras: plural(world, 'face-cases.cameras', cameras),
		sought: plural(world, 'face-cases.sought', sought),
		found: plural(world, 'face-cases.met', found)
	});
	const setting = { x: box[0], size: text, width: box[2] } as const;
	const first = paragraph('found', said, { ...setting, y: box[1] + caption, style: 'strong' });
	const below = box[1] + caption + first.length * text * LEADING;
	return [
		...first,
		...paragraph('few', world.word('face-cases.few'), { ...setting, y: round(below), style: 'soft' })
	];
}

/** Rows of people, every other one half a step along, from left to right and from top to bottom. */
function places({ carnival: [x, , width], people: [columns, rows] }: Sizes, middle: number, pitch: number) {
	const across = width / (columns + 1);
	return Array.from({ length: columns * rows }, (_, index): Place => {
		const [column, row] = [index % columns, Math.floor(index / columns)];
		return [x + (column + (row % 2 === 0 ? 0.75 : 1.25)) * across, middle + (row - (rows - 1) / 2) * pitch];
	});
}

/** On both walls in turn, aslant, so that each looks along the street. */
function camerasOf(
	count: number,
	x: number,
	width: number,
	over: number,
	under: number,
	scale: number
): Stroke[] {
	const columns = Math.ceil(count / 2);
	return Array.from({ length: count }, (_, index) => {
		const above = index < columns;
		const at = x + ((above ? index : index - columns) + (above ? 0.35 : 0.65)) * (width / columns);
		return {
			...stroke(`camera-${index}`, 'camera', CAMERA),
			transform: `translate(${round(at)} ${round(above ? over : under)}) rotate(${above ? 25 : 205}) scale(${scale})`
		};
	});
}
