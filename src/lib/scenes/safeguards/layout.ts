import { recordCount } from '../plural.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import { poses } from '#lib/chart/people.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { paragraph } from '../paragraph.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import { drawDoor } from './door.ts';
import type { Door } from './view.ts';

/** Sizes of one layout: doors side by side in one façade where the picture is wide, one below another elsewhere. */
export interface Sizes {
	readonly box: Box;
	readonly wide: boolean;
	readonly margin: number;
	readonly title: number;
	readonly name: number;
	readonly text: number;
	/** Where the façade, or the first row, begins. */
	readonly top: number;
	/** Width and height of a door with its frame. */
	readonly door: readonly [width: number, height: number];
	/** Where the doors of the façade stand. */
	readonly ground: number;
}

export const WIDE: Sizes = {
	box: [0, 0, 240, 208],
	wide: true,
	margin: 5,
	title: 6.6,
	name: 4.8,
	text: 4.2,
	top: 24,
	door: [25.4, 86],
	ground: 162
};
export const TALL: Sizes = {
	box: [0, 0, 150, 164],
	wide: false,
	margin: 4,
	title: 5.6,
	name: 5,
	text: 4.6,
	top: 17.6,
	door: [11, 16.6],
	ground: 0
};

/** Height of the person at the last door, as a share of the door’s; and of the drawing of people, in its own units. */
const PERSON = 0.19;
const PERSON_HIGH = 2.8;

export function layOut(doors: readonly Door[], sizes: Sizes, world: World): Drawn {
	const { margin, text, title, wide } = sizes;
	const date = world.fill('safeguards.country', { date: writeDate(world.locale, world.lawAsOf) });
	const heading = [
		...paragraph('title', world.fill('safeguards.title', { count: recordCount(world, 'doors') }), {
			x: margin,
			y: title * 1.35,
			size: title,
			style: 'chart-title'
		}),
		...paragraph('date', date, { x: margin, y: title * 1.35 + text * 1.45, size: text, style: 'soft' })
	];
	const { lines, strokes } = wide ? facade(doors, sizes) : rows(doors, sizes);
	return { strokes, lines: [...heading, ...lines] };
}

/** A street front: the doors side by side, what they are for and who holds the key beneath. */
function facade(doors: readonly Door[], sizes: Sizes): Drawn {
	const { box, door, ground, margin, name, text } = sizes;
	const [width, height] = door;
	const pitch = (box[2] - 2 * margin) / Math.max(1, doors.length);
	const left = (index: number) => margin + index * pitch;
	const words = doors.flatMap(({ id, name: action, holder }, index): TextLine[] => {
		const place = { x: left(index) + 1, width: pitch - 2.4 };
		const first = ground + 11;
		return [
			...paragraph(`${id}-name`, action, { ...place, y: first, size: name, style: 'strong' }),
			...paragraph(`${id}-holder`, holder, { ...place, y: first + text * 1.65, size: text, leading: 1.25 })
		];
	});
	// A little to the left: the last one has a bell beside it.
	const at = (index: number): Box => [left(index) + (pitch - width) * 0.14, ground - height, width, height];
	return {
		strokes: [
			...front(sizes),
			...doors.map(({ id }, index) => stroke(`${id}-window`, 'sign', window(at(index), sizes))),
			...doors.map(({ id }, index) => stroke(`${id}-shutters`, 'gaze', shutters(at(index), sizes))),
			...doors.flatMap(({ id, lock }, index) => drawDoor(id, lock, at(index))),
			...doors.flatMap(({ lock }, index) => (lock === 'bell' ? caller(at(index)) : []))
		],
		lines: words
	};
}

/** Wall, cornice, plinth and pavement, with the joints of its stones. */
export function front({
	box,
	ground,
	margin,
	top
}: Pick<Sizes, 'box' | 'ground' | 'margin' | 'top'>): Stroke[] {
	const [left, right] = [margin, box[2] - margin];
	const wide = right - left;
	const sides = `M${left} ${top}V${ground}M${right} ${top}V${ground}`;
	const cornice = [0, 2.2, 3.4].map((down) => `M${left} ${round(top + down)}h${wide}`).join('');
	const dentils = Array.from(
		{ length: Math.floor(wide / 4) },
		(_, index) => `M${round(left + 1.4 + index * 4)} ${round(top + 3.4)}v1.6h1.6v-1.6`
	);
	return [
		stroke('wall', 'tone-1', `M${left} ${top}h${wide}V${ground}h-${wide}z`),
		stroke('stones', 'grid-line', stones(left, right, top + 9, ground)),
		stroke('cornice', 'axis', cornice + dentils.join('') + sides),
		stroke(
			'pavement',
			'axis',
			`M${left - 1} ${ground}h${wide + 2}M${left - 1} ${round(ground + 3)}h${wide + 2}`
		),
		stroke('gutter', 'gaze', hatch(left, right, ground, 3))
	];
}

/** Where the window over a door lies: as wide as its two shutters leave it. */
function windowAt([x, , width]: Box, { top }: Sizes): Box {
	return [x + width * 0.32, top + 10, width * 0.36, width * 0.62];
}

/** A window on the floor above, with its panes and its shutters folded back. */
function window(door: Box, sizes: Sizes): string {
	const [x, y, width, height] = windowAt(door, sizes);
	const leaf = width * 0.46;
	const pane = (left: number, wide: number) =>
		`M${round(left)} ${round(y)}h${round(wide)}v${round(height)}h-${round(wide)}z`;
	return (
		`${pane(x - leaf, leaf)}${pane(x + width, leaf)}${pane(x, width)}` +
		`M${round(x + width / 2)} ${round(y)}v${round(height)}M${round(x)} ${round(y + height * 0.4)}h${round(width)}` +
		`M${round(x - leaf * 1.2)} ${round(y + height)}h${round(width + 2.4 * leaf)}v1.2h-${round(width + 2.4 * leaf)}z`
	);
}

function shutters(door: Box, sizes: Sizes): string {
	const [x, y, width, height] = windowAt(door, sizes);
	const leaf = width * 0.46;
	let path = '';
	for (let at = y + 1.2; at < y + height - 0.6; at += 1.2)
		for (const left of [x - leaf, x + width])
			path += `M${round(left + leaf * 0.2)} ${round(at)}h${round(leaf * 0.6)}`;
	return path;
}

/** Joints between stones: courses all along, and here and there an upright. */
function stones(left: number, right: number, top: number, bottom: number): string {
	const course = 7.2;
	let path = '';
	for (let row = 0, y = top; y < bottom - 2; row++, y += course) {
		path += `M${left} ${round(y)}H${right}`;
		for (let x = left + (row % 2 === 0 ? 5 : 13); x < right; x += 16.3)
			path += `M${round(x)} ${round(y)}v${round(Math.min(course, bottom - y))}`;
	}
	return path;
}

function hatch(left: number, right: number, y: number, deep: number): string {
	let path = '';
	for (let x = left; x < right - deep; x += 2.2) path += `M${round(x)} ${round(y + deep)}l${deep} -${deep}`;
	return path;
}

/** Somebody who rings: the one door that anybody may try. */
export function caller([x, y, width, height]: Box): Stroke[] {
	const scale = Math.round(((height * PERSON) / PERSON_HIGH) * 100) / 100;
	const transform = `translate(${round(x + width * 0.86)} ${round(y + height + 1.6)}) scale(${scale})`;
	return [{ id: 'caller', style: 'people', d: `M0 0${poses.standing}`, transform }];
}

/** A door at the head of each line. */
function rows(doors: readonly Door[], sizes: Sizes): Drawn {
	const { box, door, margin, name, text, top } = sizes;
	const [width, height] = door;
	const pitch = (box[3] - top - 1) / Math.max(1, doors.length);
	const x = margin + width + 7.5;
	const drawn = doors.map(({ id, lock, name: action, holder }, index): Drawn => {
		const y = top + index * pitch + (pitch - height) * 0.75;
		const foot = y + height;
		const setting = { x, size: text, width: box[2] - margin - x };
		return {
			strokes: [
				...drawDoor(id, lock, [margin + 1, y, width, height]),
				stroke(`${id}-ground`, 'axis', `M${margin - 1} ${round(foot)}H${box[2] - margin}`)
			],
			lines: [
				...paragraph(`${id}-name`, action, { ...setting, y: y + height * 0.36, size: name, style: 'strong' }),
				...paragraph(`${id}-holder`, holder, { ...setting, y: y + height * 0.36 + text * 1.4 })
			]
		};
	});
	return {
		strokes: drawn.flatMap(({ strokes }) => strokes),
		lines: drawn.flatMap(({ lines }) => lines)
	};
}
