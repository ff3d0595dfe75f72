/**
 * Two gates of the same size: those who pass through the left one, and those whom the right one flags wrongly. In both,
 * people stand ten abreast, group B in front, so that rows show its share.
 */
import { range } from 'd3-array';
import { createShape, mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import {
	column,
	custom,
	empty,
	grow,
	middleOf,
	row,
	sized,
	type Box,
	type Gap,
	type Size
} from '#lib/chart/layout/box.ts';
import { number, text } from '#lib/chart/layout/text.ts';
import type { Unit } from '#lib/chart/layout/units.ts';
import { rectPath } from '#lib/chart/path.ts';
import { COUNT_SIZE, HERO_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';

/** Possible numbers of people abreast: the second where a gate is much wider than high. */
const ABREAST = [10, 20] as const;
/** Pitch below which nobody is drawn, and largest pitch, in units. */
const [MIN_PITCH, MAX_PITCH] = [2, 40];
/** Gap between the groups, as a share of the pitch. */
const GROUP_GAP = 0.4;
/** Length of the tips of a grille, as a share of the pitch. */
const TIP = 0.4;
/** Share of the largest possible pitch that is accepted in return for a larger number. */
const MIN_PITCH_SHARE = 0.8;
/** Width of a post, space on both sides of the people and around the words, and height of a cornice, in units. */
const [POST, ASIDE, PADDING, CORNICE] = [6, 4, 6, 4];
/** Height of a lintel without words, in units. */
const BEAM = 8;

/** Font sizes of the words of a gate, in units, and whether it has a remark. */
interface Letters {
	readonly count: number;
	readonly words: number;
	readonly hasRemark: boolean;
}

const SMALLEST: Letters = { count: TITLE_SIZE, words: LABEL_SIZE, hasRemark: false };
/** Font sizes, from the largest. */
const LETTERS: readonly Letters[] = [
	{ count: HERO_SIZE, words: TITLE_SIZE, hasRemark: true },
	{ count: HERO_SIZE, words: LABEL_SIZE, hasRemark: true },
	{ count: HERO_SIZE, words: LABEL_SIZE, hasRemark: false },
	{ count: COUNT_SIZE, words: LABEL_SIZE, hasRemark: false },
	SMALLEST
];

/** What one gate says, and who stands in it. */
export interface Gate {
	/** Prefix of the ids. */
	readonly id: string;
	/** Kind of the mark series. */
	readonly kind: string;
	/** People of group A, who stand behind, and of group B, who stand in front. */
	readonly groups: readonly [a: readonly Unit[], b: readonly Unit[]];
	/** Side of a mark, as a share of the pitch. */
	readonly markShare: number;
	/** Number of people of group B, and its style. */
	readonly count: string;
	readonly style: string;
	/** Words beside the number: what it is a part of, which part it is, and a remark for which there may be no space. */
	readonly whole: string;
	readonly part: string;
	readonly remark: Box;
	/** Whether its grille is down, in front of those who do not pass. */
	readonly isShut: boolean;
}

/** Returns how many rows groups of people take. */
export const countRows = (sizes: readonly number[], abreast: number = ABREAST[0]): number =>
	sizes.reduce((sum, size) => sum + Math.ceil(size / abreast), 0);

/** Both gates side by side: of all arrangements with large people, the one with the largest number; or else only the words. */
export const gatesBox = (gates: readonly Gate[]): Box =>
	sized(({ width, height }) => {
		const gap: Gap = width < 400 ? 'l' : 'xl';
		const size = { width: (width - (gap === 'l' ? 10 : 20)) / gates.length, height };
		const all = LETTERS.flatMap((letters) =>
			[true, false].flatMap((isAbove) =>
				ABREAST.map((abreast) => arrange(gates, { letters, isAbove, abreast }, size))
			)
		);
		const best = Math.max(MIN_PITCH, ...all.map(({ pitch }) => pitch));
		const chosen = all.find(({ pitch }) => pitch >= best * MIN_PITCH_SHARE);
		return chosen
			? row({ gap }, ...gates.map((gate) => grow(gateBox(gate, chosen))))
			: column({ gap }, ...gates.map((gate) => inscription(gate, SMALLEST)));
	});

/** How both gates are arranged. */
interface Manner {
	readonly letters: Letters;
	/** Whether the words are on the lintel; otherwise they are on the right of the gate. */
	readonly isAbove: boolean;
	/** Number of people abreast. */
	readonly abreast: number;
}

/** An arrangement of both gates, with the sizes that follow. */
interface Arrangement extends Manner {
	/** Height of the lintel, in units. */
	readonly lintel: number;
	/** Distance of the centres of two people, in units; 0 if the words do not fit. */
	readonly pitch: number;
}

function arrange(gates: readonly Gate[], manner: Manner, { width, height }: Size): Arrangement {
	const { letters, isAbove, abreast } = manner;
	const inner = width - 2 * (POST + ASIDE);
	const rows = Math.max(
		1,
		...gates.map(({ groups }) =>
			countRows(
				groups.map(({ length }) => length),
				abreast
			)
		)
	);
	const words = gates.map((gate) =>
		inscription(gate, letters).measure(wordsSize({ width, height }, isAbove))
	);
	const lintel = isAbove ? Math.max(...words.map((each) => each.height)) + 2 * PADDING : BEAM;
	const beside = isAbove ? 0 : Math.max(...words.map((each) => each.width)) + PADDING * 2;
	const pitch = Math.min(
		MAX_PITCH,
		(inner - beside) / abreast,
		(height - CORNICE - lintel - ASIDE) / (rows + GROUP_GAP + TIP)
	);
	return { ...manner, lintel, pitch: words.every(({ fits }) => fits) ? Math.max(0, pitch) : 0 };
}

/** The number of people of group B, and the words beside it. */
const inscription = (
	{ id, count, style, whole, part, remark }: Gate,
	{ count: size, words, hasRemark }: Letters
): Box =>
	row(
		{ gap: 'm', align: 'middle' },
		number(`${id}-b`, count, { size, style }),
		column(
			{ gap: 'xs' },
			text(`${id}-whole`, whole, { style: 'strong', size: words, maxLines: words > LABEL_SIZE ? 1 : 2 }),
			text(`${id}-part`, part, { maxLines: 2 }),
			hasRemark ? remark : empty
		)
	);

/** Returns the space for the words of a gate: its lintel, or most of the space on its right. */
const wordsSize = ({ width, height }: Size, isAbove: boolean): Size => ({
	width: isAbove ? width - 2 * PADDING : width * 0.6,
	height
});

/** A gate with its people, which fills the available space. */
const gateBox = (gate: Gate, { letters, isAbove, abreast, lintel, pitch }: Arrangement): Box =>
	custom(({ x, y, width, height }, rects) => {
		const wide = isAbove ? width : abreast * pitch + 2 * (POST + ASIDE);
		const top = y + CORNICE + lintel;
		const area = {
			x: x + (wide - abreast * pitch) / 2,
			y: top,
			width: abreast * pitch,
			height: y + height - top - ASIDE
		};
		const words = inscription(gate, letters).measure(wordsSize({ width, height }, isAbove));
		const marks = placePeople(gate, { abreast, pitch }, area);
		const free = Math.min(...marks.map((mark) => mark.y - pitch / 2), y + height) - top;
		const grille = gate.isShut ? Math.max(0, Math.floor(free / pitch - TIP - 0.4)) : 0;
		return mergeDrawings(
			drawGrille(gate.id, area, { abreast, pitch, rows: grille }),
			drawGate(gate.id, { x, y, width: wide, height }, lintel),
			{ series: [{ kind: gate.kind, marks }] },
			isAbove
				? words.draw(x + PADDING, y + CORNICE + lintel / 2 - middleOf(words), rects)
				: words.draw(x + wide + 2 * PADDING, y + height / 2 - middleOf(words), rects)
		);
	});

/** Returns the people in a gate, on its ground. */
function placePeople(
	{ groups: [a, b], markShare }: Gate,
	{ abreast, pitch }: Pick<Arrangement, 'abreast' | 'pitch'>,
	{ x, y, height }: Rect
): Mark[] {
	const front = y + height - countRows([b.length], abreast) * pitch;
	const back = front - GROUP_GAP * pitch - countRows([a.length], abreast) * pitch;
	const placeAt = (top: number) => (unit: Unit, index: number) => ({
		...unit,
		x: x + ((index % abreast) + 0.5) * pitch,
		y: top + (Math.floor(index / abreast) + 0.5) * pitch,
		size: pitch * markShare
	});
	return [...a.map(placeAt(back)), ...b.map(placeAt(front))];
}

/** Draws a grille of as many bars as there are people abreast: each row has a shape of its own, and the tips below have one. */
function drawGrille(
	id: string,
	{ x, y, width }: Rect,
	{ abreast, pitch, rows }: Pick<Arrangement, 'abreast' | 'pitch'> & { readonly rows: number }
) {
	const bars = range(abreast).map((bar) => x + (bar + 0.5) * pitch);
	const [half, tip] = [pitch * 0.06, pitch * TIP];
	return {
		shapes: [
			...range(rows).map((index) => {
				const top = y + index * pitch;
				const uprights = bars.map((bar) => `M${bar} ${top}v${pitch}`);
				return createShape(
					`${id}-bars-${index}`,
					'hair',
					`${uprights.join('')}M${x} ${top + pitch}h${width}`
				);
			}),
			createShape(
				`${id}-tips`,
				'point',
				bars
					.map(
						(bar) =>
							`M${bar - half} ${y + rows * pitch}h${2 * half}v${tip / 2}l${-half} ${tip / 2}l${-half} ${-tip / 2}z`
					)
					.join('')
			)
		]
	};
}

/** Draws the stones of a gate: two posts on plinths, a lintel, and a cornice over it. */
function drawGate(id: string, { x, y, width, height }: Rect, lintel: number): Partial<Drawing> {
	const [right, ground, top] = [x + width, y + height, y + CORNICE + lintel];
	const posts = [x, right - POST];
	const stones = [
		...posts.map((left) => rectPath({ x: left, y: top, width: POST, height: ground - top })),
		rectPath({ x, y: y + CORNICE, width, height: lintel }),
		rectPath({ x: x - 2, y, width: width + 4, height: CORNICE })
	];
	const joints = [
		...posts.map((left) => `M${left + POST / 2} ${top + 3}V${ground - 8}`),
		...posts.map((left) => `M${left} ${ground - 5}h${POST}`)
	];
	return {
		shapes: [
			createShape(`${id}-ground`, 'axis', `M${x - 2} ${ground}H${right + 2}`),
			createShape(`${id}-stones`, 'plate', stones.join('')),
			createShape(`${id}-joints`, 'hair', joints.join(''))
		]
	};
}
