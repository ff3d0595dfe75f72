import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { marks, poses } from '#lib/chart/people.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { writeDate, type Precision } from '#lib/i18n/dates.ts';
import { diamond } from '../law/marks.ts';
import { paragraph } from '../paragraph.ts';
import type { World, WorldRecord } from '../world.ts';
import type { Facts } from './facts.ts';
import type { Sizes } from './sizes.ts';

/** Shares of a gate’s width. */
const POST = 0.15;
const DOME = 0.13;
/** How far a cross reaches over what it strikes out. */
const OVER = 0.08;
/** Height of somebody on the plan, of a pupil beside a gate, and how far off she stands in widths of the gate. */
const PERSON_HIGH = 2.8;
const PUPIL = 0.56;
const BESIDE = 0.36;

/** A gate for each lycée, struck out, and what was decided about them. */
export function gates({ lycees, decisions }: Facts, sizes: Sizes, world: World): Drawn {
	const [x, y, width] = sizes.lycees;
	const [top, wide, high] = sizes.gate;
	const room = width / Math.max(1, lycees.length);
	const middles = lycees.map((_, index) => x + (index + 0.5) * room + wide * BESIDE * 0.5);
	return {
		strokes: [
			...middles.flatMap((middle, index) => gate(`gate-${index}`, middle, y + top, wide, high)),
			...marksOf(decisions, sizes)
		],
		lines: [
			...lycees.flatMap(({ id, name }, index) =>
				paragraph(id, name, {
					x: round(x + (index + 0.5) * room),
					y: round(y + sizes.names),
					size: sizes.text,
					width: room - 2,
					anchor: 'middle'
				})
			),
			...words(decisions, sizes, world)
		]
	};
}

/** Two posts, a lintel with the eye of a camera, a cross over all of it, and beside it a pupil with her satchel. */
function gate(id: string, middle: number, top: number, wide: number, high: number): Stroke[] {
	const [left, post] = [middle - wide / 2, wide * POST];
	const column = (from: number) =>
		`M${round(from)} ${round(top)}h${round(post)}v${round(high)}h-${round(post)}z`;
	const r = round(wide * DOME);
	const eye = `M${round(middle - r)} ${round(top + post)}a${r} ${r} 0 0 0 ${2 * r} 0z`;
	const lintel = `M${round(left)} ${round(top)}h${round(wide)}v${round(post)}h-${round(wide)}z`;
	const [dx, dy] = [wide * (0.5 + OVER), high * (0.5 + OVER / 2)];
	const centre = top + high / 2;
	const cross =
		`M${round(middle - dx)} ${round(centre - dy)}l${round(2 * dx)} ${round(2 * dy)}` +
		`M${round(middle + dx)} ${round(centre - dy)}l-${round(2 * dx)} ${round(2 * dy)}`;
	const standing = {
		transform: `translate(${round(left - wide * BESIDE)} ${round(top + high)}) scale(${round((high * PUPIL) / PERSON_HIGH)})`
	};
	return [
		stroke(`${id}-posts`, 'plate', column(left) + column(left + wide - post) + lintel),
		stroke(`${id}-eye`, 'sign full', eye),
		{ ...stroke(`${id}-pupil`, 'people', `M0 0${poses.standing}`), ...standing },
		{ ...stroke(`${id}-satchel`, 'things', `M0 0${marks.satchel}`), ...standing },
		stroke(`${id}-clear`, 'knock-out', cross),
		stroke(`${id}-cross`, 'cut', cross)
	];
}

/** Where the marks and the words of a decision stand. */
function rowOf(index: number, { decisions: [first, pitch], lycees, text }: Sizes) {
	return { x: lycees[0] + text * 0.6, y: lycees[1] + first + index * pitch, from: lycees[0] + text * 1.7 };
}

function marksOf(decisions: readonly WorldRecord[], sizes: Sizes): Stroke[] {
	return decisions.map((_, index) => {
		const { x, y } = rowOf(index, sizes);
		return markOf(decisions, index, x, y - sizes.text * 0.34, sizes.text * 0.5);
	});
}

/** As on the timeline of the law: a vote is a box, an opinion a hollow diamond, a ruling a full one. */
export function markOf(
	decisions: readonly WorldRecord[],
	index: number,
	x: number,
	middle: number,
	r: number
): Stroke {
	const last = index === decisions.length - 1;
	const mark = index === 0 ? square(x, middle, r * 1.6) : diamond(round(x), round(middle), round(r * 1.15));
	return stroke(`${decisions[index]?.id ?? ''}-mark`, last ? 'sign full' : 'sign', mark);
}

/** Decisions by name, and their dates, all of them in full or, where one has no room, the years alone. */
function words(decisions: readonly WorldRecord[], sizes: Sizes, world: World): TextLine[] {
	const { lycees, text } = sizes;
	const right = lycees[0] + lycees[2];
	const dates = (precision: Precision) =>
		decisions.map(({ when = '' }) => (when === '' ? '' : writeDate(world.locale, when, precision)));
	const fits = (written: readonly string[]) =>
		decisions.every(
			({ name }, index) =>
				rowOf(index, sizes).from + textWidth(name, text) + text + textWidth(written[index] ?? '', text) <=
				right
		);
	const written = fits(dates('full')) ? dates('full') : dates('year');
	return decisions.flatMap(({ id, name }, index): TextLine[] => {
		const { y, from } = rowOf(index, sizes);
		const line = { y: round(y), size: text } as const;
		const date = written[index] ?? '';
		return [
			{ ...line, id, text: name, x: round(from), anchor: 'start', style: 'strong' },
			...(date === ''
				? []
				: [{ ...line, id: `${id}-date`, text: date, x: right, anchor: 'end', style: 'soft' } as const])
		];
	});
}
