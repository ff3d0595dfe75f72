/** Uses by verdict: each its sign and its name, in a column for each verdict or, where rooms are small, in a row. */
import { block, moved, stack } from '#lib/chart/block.ts';
import type { Shape } from '#lib/chart/drawing.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { columns } from '#lib/chart/divide.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../pictured.ts';
import type { Use } from './data.ts';
import { signOf } from './signs.ts';

/** How uses are set. */
export interface Manner {
	readonly across: boolean;
	/** Side of a sign; 0 where there is room for words alone. */
	readonly sign: number;
	/** Of letters. */
	readonly size: number;
	/** Whether signs have room for verdicts alone beside them. */
	readonly nameless?: boolean;
}

export interface Uses {
	readonly fits: boolean;
	readonly shapes: readonly Shape[];
	readonly texts: readonly TextLine[];
	readonly height: number;
	/** Around the signs, and around the names, of each use. */
	readonly places: ReadonlyMap<string, Rect>;
}

const NOWHERE: Uses = { fits: false, shapes: [], texts: [], height: 0, places: new Map() };

/** Lines that a name may have. */
const LINES = 3;
/** What bold letters may be wider than they are measured. */
const BOLD = 1.05;

/** @param spare height that may go between the rows */
export function usesIn(
	uses: readonly Use[],
	rect: Rect,
	manner: Manner,
	world: PictureWorld,
	spare = 0
): Uses {
	const groups = [...new Set(uses.map(({ verdict }) => verdict))].map((verdict) => ({
		verdict,
		own: uses.filter((use) => use.verdict === verdict)
	}));
	return manner.across
		? inColumns(groups, rect, manner, world, spare)
		: inRows(groups, rect, manner, world, spare);
}

interface Group {
	readonly verdict: string;
	readonly own: readonly Use[];
}

function inColumns(
	groups: readonly Group[],
	rect: Rect,
	{ sign, size }: Manner,
	world: PictureWorld,
	spare: number
): Uses {
	const most = Math.max(0, ...groups.map(({ own }) => own.length));
	const gap = Math.max(LABEL * 0.6, sign * 0.25) + Math.min(spare / (most + 1), sign * 0.4);
	const rooms = columns(rect, groups.length, LABEL * 1.2);
	const heads = groups.map(({ verdict }, index) =>
		block(`${verdict}-head`, world.word(`verdicts.kind-${verdict}`), rooms[index] ?? rect, {
			style: 'strong',
			size
		})
	);
	if (heads.some(({ width }, index) => width * BOLD > (rooms[index] ?? rect).width)) return NOWHERE;
	const top = Math.max(...heads.map(({ height }) => height)) + gap;
	const places = new Map<string, Rect>();
	const shapes: Shape[] = [];
	const texts = heads.flatMap((head) => head.texts);
	let foot = 0;
	for (const [index, { own }] of groups.entries()) {
		const room = rooms[index] ?? rect;
		const x = room.x + sign + Math.max(LABEL * 0.4, size * 0.6);
		const width = room.x + room.width - x;
		const names = own.map(({ id, name }) => block(id, name, { x, y: 0, width }, { size }));
		const step = Math.max(sign, ...names.map(({ height }) => height)) + gap;
		if (names.some((name) => name.width > width || name.texts.length > LINES)) return NOWHERE;
		for (const [row, { id, frame }] of own.entries()) {
			const middle = rect.y + top + row * step + (step - gap) / 2;
			const name = names[row] ?? { texts: [], width: 0, height: 0 };
			shapes.push(...signOf(id, frame, room.x + sign / 2, middle, sign));
			texts.push(...moved(name, 0, middle - name.height / 2 + size * 0.08).texts);
			const right = x + name.width;
			places.set(id, { x: room.x, y: middle - sign / 2, width: right - room.x, height: sign });
		}
		foot = Math.max(foot, top + own.length * step - gap);
	}
	return { fits: true, shapes, texts, height: foot, places };
}

function inRows(
	groups: readonly Group[],
	rect: Rect,
	{ nameless, sign, size }: Manner,
	world: PictureWorld,
	spare: number
): Uses {
	const most = Math.max(0, ...groups.map(({ own }) => own.length));
	const pitch = sign * 1.2;
	const indent = sign > 0 ? most * pitch + LABEL * 0.4 : 0;
	const column = { ...rect, x: rect.x + indent, width: rect.width - indent };
	const shapes: Shape[] = [];
	const texts: TextLine[] = [];
	const gap = LABEL * 0.6 + Math.min(spare / (groups.length + 1), LABEL * 2);
	let y = 0;
	for (const { verdict, own } of groups) {
		const names = own.map(({ name }) => name.replaceAll(' ', '\u00a0')).join('\u00a0· ');
		const words = stack(
			[
				block(`${verdict}-head`, world.word(`verdicts.kind-${verdict}`), column, { style: 'strong', size }),
				block(`${verdict}-uses`, nameless === true ? '' : names, column, { size })
			],
			size * 0.15
		);
		if (words.width * BOLD > column.width) return NOWHERE;
		const high = Math.max(sign, words.height);
		texts.push(...moved(words, 0, y + (high - words.height) / 2).texts);
		if (sign > 0)
			for (const [index, { id, frame }] of own.entries())
				shapes.push(...signOf(id, frame, rect.x + index * pitch + sign / 2, rect.y + y + high / 2, sign));
		y += high + gap;
	}
	return { fits: true, shapes, texts, height: y - gap, places: new Map() };
}
