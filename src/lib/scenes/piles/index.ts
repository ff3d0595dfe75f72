/** What became of each claim: a pile of slips for each kind, as thick as they are many, with one on top to read. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { centred } from '#lib/chart/list.ts';
import { round } from '#lib/chart/path.ts';
import { hatching } from '#lib/chart/hatch.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { below, rows } from '#lib/chart/divide.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { halves } from '../arrow.ts';
import { kindsOf, picturedScene, type PictureWorld } from '../pictured.ts';
import { integer } from '../plural.ts';
import { table } from './table.ts';

interface Claim {
	readonly id: string;
	readonly then: string;
	readonly now: string;
}

interface Pile {
	readonly kind: string;
	readonly sign: Sign;
	readonly claims: readonly Claim[];
}

/** The outline of the slip on top, and the ink of its pile’s number. */
const LOOK = {
	right: { slip: 'alert-right', ink: 'right-ink' },
	wrong: { slip: 'alert-false', ink: 'wrong-ink' },
	plain: { slip: 'boxes', ink: '' },
	doubted: { slip: 'boxes', ink: '' }
} as const;
type Sign = keyof typeof LOOK;

const GAP = LABEL * 0.6;
/** From here on, both years stand before what they say. */
const DATED = LABEL * 26;

const data = (_state: unknown, world: PictureWorld): readonly Pile[] =>
	kindsOf(world).map((kind) => ({
		kind,
		sign: (world.own.signs?.[kind] ?? 'plain') as Sign,
		claims: world.items
			.filter((item) => item.kind === kind)
			.map(({ id, name }) => {
				const [then, now] = halves(name);
				return { id, then, now };
			})
	}));

function layout(piles: readonly Pile[], viewport: Viewport, world: PictureWorld): Drawing {
	const whole = area(viewport);
	const title = block('title', viewport.titled ? world.word('piles.title') : '', whole, {
		style: 'chart-title',
		size: TITLE
	});
	const rest = below(whole, title.height > 0 ? title.height + LABEL * 0.6 : 0);
	const all = MANNERS.map((manner) => board(piles, rest, manner, world));
	return together({ texts: title.texts }, (all.find(({ fits }) => fits) ?? all.at(-1))?.drawing ?? {});
}

/** How piles are drawn: letters of what is on them, and whether anything is. */
interface Manner {
	readonly size: number;
	readonly blank?: boolean;
}

/** From the best; blank slips are small. */
const MANNERS: readonly Manner[] = [
	{ size: TITLE },
	{ size: LABEL },
	{ size: TITLE, blank: true },
	{ size: LABEL, blank: true }
];

/** Piles under one another, with their numbers; `fits` where each has a slip to read. */
function board(piles: readonly Pile[], rest: Rect, manner: Manner, world: PictureWorld) {
	const { blank, size } = manner;
	const number = Math.max(...piles.map(({ claims }) => textWidth(integer(world, claims.length), COUNT)));
	const names = piles.map(({ kind }) => world.word(`piles.kind-${kind}`));
	const longest = Math.max(
		...names.flatMap((name) => name.split(' ')).map((word) => textWidth(word, size) * 1.05)
	);
	const room = rest.width - number - GAP;
	const word = blank ? room * 0.62 : Math.max(longest, room * 0.13);
	const lines = rows(rest, piles.length, Math.max(GAP / 2, rest.height * 0.025));
	const most = Math.max(...piles.map(({ claims }) => claims.length));
	const drawn = lines.map((row, index) => {
		const pile = piles[index] ?? { kind: '', sign: 'plain', claims: [] };
		const x = row.x + number + GAP + word + LABEL;
		const slip = slipIn({ ...row, x, width: row.x + row.width - x }, most, blank);
		const counted = block(
			`${pile.kind}-count`,
			integer(world, pile.claims.length),
			{ ...row, width: number },
			{ style: `figure-number ${LOOK[pile.sign].ink}`.trim(), size: COUNT, anchor: 'end' }
		);
		const column = { x: row.x + number + GAP, y: row.y, width: word };
		const named = block(pile.kind, names[index] ?? '', column, { style: 'strong', size });
		const said = blank === true ? undefined : written(pile, slip.front, size, world);
		return {
			fits:
				Math.max(named.height, counted.height) <= row.height &&
				named.width <= word &&
				(said !== undefined || blank === true || pile.claims.length === 0),
			drawing: together(pileOf(pile, slip), {
				texts: [
					...centred(counted, slip.front, row.y).texts,
					...centred(named, slip.front, row.y).texts,
					...(said?.texts ?? [])
				]
			})
		};
	});
	return { fits: drawn.every(({ fits }) => fits), drawing: together(...drawn.map(({ drawing }) => drawing)) };
}

interface Slip {
	/** The one that lies on top. */
	readonly front: Rect;
	/** From one to the next behind it. */
	readonly step: number;
}

/** Slips that a pile shows at most: more would be a wall of lines. */
const MOST = 9;

/** The largest slip that leaves room for those behind it. */
function slipIn(room: Rect, most: number, blank = false): Slip {
	const step = Math.min(5, Math.max(1.6, room.height * 0.045));
	const deep = step * (Math.min(most, MOST) - 1);
	const height = room.height - deep;
	const width = room.width - deep;
	return {
		step,
		front: { x: room.x, y: room.y + deep, width: blank ? Math.min(width, height * 1.8) : width, height }
	};
}

/** Slips one behind the other. What nobody could check is hatched at its edge. */
function pileOf({ claims, kind, sign }: Pile, { front, step }: Slip): Partial<Drawing> {
	const outline = ({ x, y, width, height }: Rect) =>
		`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;
	const shown = claims.slice(0, MOST);
	const shapes = shown.map(({ id }, index): Shape => {
		const off = step * (shown.length - 1 - index);
		return {
			id: `slip-${id}`,
			style: off === 0 ? 'ticket' : 'sign',
			d: outline({ ...front, x: front.x + off, y: front.y - off })
		};
	});
	const top: Shape[] = [
		{ id: `${kind}-doubt`, style: 'grid-line', d: hatching({ ...front, width: bandOf(sign, front) }) },
		{ id: `${kind}-top`, style: LOOK[sign].slip, d: outline(front) }
	];
	return { shapes: claims.length === 0 ? [] : [...shapes, ...top] };
}

const bandOf = (sign: Sign, { width }: Rect): number =>
	sign === 'doubted' ? Math.min(LABEL, width * 0.15) : 0;

/** The last claim that there is room for: what was said, and under it or beside it what is known. */
function written({ claims, sign }: Pile, slip: Rect, size: number, world: PictureWorld): Block | undefined {
	const band = bandOf(sign, slip);
	const pad = size * 0.5;
	const room = { ...slip, x: slip.x + band + pad, width: slip.width - band - 2 * pad };
	const years = (['head-then', 'today'] as const).map((key) => world.word(`piles.${key}`));
	const indent =
		room.width > DATED ? Math.max(...years.map((year) => textWidth(year, size))) * 1.1 + size : 0;
	const lines = ({ id, now, then }: Claim, across: boolean) =>
		[then, now].map((text, index) => {
			const part = room.width / 2;
			const left = room.x + (across ? index * part : indent);
			const width = across ? part - size : room.width - indent;
			const words = block(
				`${id}-${index}`,
				text,
				{ x: left, y: 0, width },
				{
					style: index === 0 ? 'soft' : 'strong',
					size
				}
			);
			const year = indent > 0 && !across && text !== '' ? (years[index] ?? '') : '';
			const dated = block(`${id}-year-${index}`, year, { ...room, y: 0 }, { style: 'machine soft', size });
			return { ...words, fits: words.width * 1.03 <= width, texts: [...dated.texts, ...words.texts] };
		});
	for (const across of [false, true])
		for (const claim of claims.toReversed()) {
			const parts = lines(claim, across);
			const height = across ? Math.max(...parts.map((each) => each.height)) : stack(parts, size * 0.3).height;
			if (height > slip.height - size * 0.4 || parts.some(({ fits }) => !fits)) continue;
			const texts = across ? parts.flatMap((each) => each.texts) : stack(parts, size * 0.3).texts;
			return moved({ texts, height, width: room.width }, 0, slip.y + (slip.height - height) / 2);
		}
	return undefined;
}

export default picturedScene({ data, layout, table, fixed: true });
