import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { random } from '#lib/model/random.ts';
import { integer } from '../plural.ts';
import { paragraph } from '../paragraph.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import type { Sizes } from './layout.ts';
import type { Measured } from './view.ts';

/** From one tooth of the torn edge to the next, how far it swings, and how broad its fibres are. */
const TOOTH = 3.1;
const SWING = 2.4;
const FIBRES = 3;
/** How far it runs on where a figure is broader than the picture. */
const BEYOND = 60;
/** Room that the edge takes. */
export const TORN = SWING + FIBRES;
/** Any number: it decides how this paper was torn. */
const TEAR = 12;

/** What lies beyond the torn edge: what the model does not say, and what somebody measured, which is no part of it. */
export function beyond(measured: Measured, sizes: Sizes, world: World): Drawn {
	const { box, tear, text, title, wide } = sizes;
	const margin = wide ? 5 : 4;
	const [x, width] = wide
		? [tear + TORN + margin, box[2] - tear - TORN - 2 * margin]
		: [margin, box[2] - 2 * margin];
	const heading = paragraph('torn', world.word('chain.torn'), {
		x,
		y: wide ? 36 : tear + TORN + 6.6,
		size: wide ? title * 0.95 : text * 1.08,
		width,
		style: 'chart-title'
	});
	const after = below(heading, wide ? 1.5 : 1.25, text);
	const unknown = paragraph('unknown', world.word('chain.unknown'), { x, y: after, size: text, width });
	const rule = below(unknown, wide ? 2.2 : 0.85, text);
	const name = paragraph('measured', world.fill('chain.measured', numbers(measured, world)), {
		x,
		y: rule + text * (wide ? 2 : 1.35),
		size: text,
		width,
		style: 'strong'
	});
	const caveat = wrapped(world, sizes, x, width);
	const top = below(name, 0.7, text);
	const room: Box = [x, top, width, (caveat[0]?.y ?? 0) - text * 1.5 - top];
	return {
		strokes: [
			stroke('edge', 'torn', edge(sizes)),
			stroke('rule', 'axis', `M${round(x)} ${round(rule)}h${round(width)}`),
			...grid(measured, room)
		],
		lines: [...heading, ...unknown, ...name, ...caveat]
	};
}

export const numbers = ({ helped, label, total }: Measured, world: World) => ({
	label,
	helped: integer(world, helped),
	total: integer(world, total)
});

/** Where the next line may stand. */
const below = (lines: readonly { readonly y: number }[], room: number, size: number): number =>
	(lines.at(-1)?.y ?? 0) + room * size;

/** The caveat stands at the foot. */
function wrapped(world: World, { box, text }: Sizes, x: number, width: number) {
	const setting = { x, y: 0, size: text, width, style: 'soft' };
	const foot = box[3] - text * 0.9;
	const lines = paragraph('caveat', world.word('chain.caveat'), setting);
	const last = lines.at(-1)?.y ?? 0;
	return lines.map((line) => ({ ...line, y: round(line.y + foot - last) }));
}

/** A mark for each investigation; those that images helped to solve first, in a rank of their own. */
function grid({ helped, total }: Measured, [left, top, width, height]: Box) {
	const others = total - helped;
	let pitch = Math.sqrt((width * height) / total);
	const columns = () => Math.max(1, Math.floor(width / pitch));
	const ranks = () => Math.ceil(helped / columns()) + Math.ceil(others / columns());
	while ((ranks() + 1) * pitch > height && pitch > 0.2) pitch *= 0.99;
	const across = columns();
	const start = Math.ceil(helped / across) + 0.8;
	const draw = (count: number, from: number, side: number) =>
		Array.from({ length: count }, (_, index) => {
			const x = left + (index % across) * pitch;
			const y = top + (from + Math.floor(index / across)) * pitch;
			return `M${fine(x)} ${fine(y)}h${fine(side)}v${fine(side)}h-${fine(side)}z`;
		}).join('');
	return [
		stroke('others', 'scene-dot', draw(others, start, pitch * 0.5)),
		stroke('helped', 'mark filled', draw(helped, 0, pitch * 0.78))
	];
}

/** Marks are small: a tenth would show. */
const fine = (value: number): number => Math.round(value * 100) / 100;

/** Paper torn across the ribbon: two ragged lines that never meet, the fibres between them. */
export function edge({ box, tear, wide }: Pick<Sizes, 'box' | 'tear' | 'wide'>): string {
	const [, , width, height] = box;
	const length = (wide ? height : width) + 2 * BEYOND;
	const teeth = Array.from({ length: Math.ceil(length / TOOTH) + 1 }, (_, tooth) => tooth);
	const at = (tooth: number, across: number) => {
		const along = round(tooth * TOOTH - BEYOND);
		return wide ? `${round(across)} ${along}` : `${along} ${round(across)}`;
	};
	const near = teeth.map((tooth) => tear + SWING * random(TEAR, 'near', tooth));
	const far = near.map((across, tooth) => across + FIBRES * (0.4 + 0.6 * random(TEAR, 'far', tooth)));
	const one = teeth.map((tooth) => at(tooth, near[tooth] ?? tear));
	const other = teeth.map((tooth) => at(tooth, far[tooth] ?? tear)).reverse();
	return `M${[...one, ...other].join('L')}z`;
}
