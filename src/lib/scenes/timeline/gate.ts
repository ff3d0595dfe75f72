/** One gate through the years: open while a record runs, closed while none does; diamonds beside it. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { spread } from '#lib/chart/labels.ts';
import { diamond } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { above, below } from '#lib/chart/divide.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { yearsOf } from '../dates.ts';
import type { PictureWorld } from '../pictured.ts';
import { plural } from '../plural.ts';
import type { WorldRecord } from '../world.ts';
import type { Gate, Stretch } from './stretches.ts';
import { drawWall, GAP, LEAF, type Frame } from './wall.ts';

/** Half a diamond. */
const DIAMOND = 5;

export function drawGate(gate: Gate, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = area(viewport);
	const title = block('title', viewport.titled ? world.word('timeline.title') : '', whole, {
		style: 'chart-title',
		size: TITLE
	});
	const body = below(whole, title.height > 0 ? title.height + LABEL : 0);
	const drawn = SIZES.map((sizes) => drawnAt(sizes, gate, body, world));
	const chosen = drawn.find(({ fits, aside }) => fits && aside) ?? drawn.at(body.height < LOW ? -1 : -2);
	return together({ texts: title.texts }, chosen?.drawing ?? {});
}

/** From the largest letters to the smallest: of what is allowed, and of everything else. */
const SIZES = [
	{ head: COUNT, size: TITLE },
	{ head: TITLE, size: TITLE },
	{ head: TITLE, size: LABEL },
	{ head: LABEL, size: LABEL },
	{ head: LABEL, size: LABEL, alone: true }
] as const;
interface Sizes {
	readonly head: number;
	readonly size: number;
	/** Without what stands beside diamonds: the table has it. */
	readonly alone?: boolean;
}
/** Lower rooms have nothing beside the gate. */
const LOW = 150;

function drawnAt(sizes: Sizes, gate: Gate, body: Rect, world: PictureWorld) {
	const aside = frameOf(gate, body, sizes, world).left.width > 0;
	const others = gate.others + (aside ? 0 : gate.marks.length);
	const lines = [
		aside ? '' : world.fill('timeline.at-date', { date: dateOf(world) }),
		others > 0 ? plural(world, 'picture.more', others) : ''
	].map((text, index) => block(`foot-${index}`, text, { ...body, y: 0 }, { style: 'soft', anchor: 'end' }));
	const foot = stack(lines, sizes.alone ? 0 : GAP / 2);
	const frame = frameOf(gate, above(body, foot.height > 0 ? foot.height + GAP : 0), sizes, world);
	const said = sayings(gate, frame, world);
	return {
		aside,
		fits: said.fits,
		drawing: together(drawWall(gate, frame), said.drawing, {
			texts: moved(foot, 0, body.y + body.height - foot.height).texts
		})
	};
}

/** The widest column of names that leaves the gate more than half of the room; none where it would break their words. */
function frameOf(gate: Gate, rest: Rect, { alone, head, size }: Sizes, world: PictureWorld): Frame {
	const first = gate.stretches[0]?.from ?? 0;
	const last = gate.stretches.at(-1)?.to ?? first + 1;
	const words = [...gate.marks.map(({ item }) => item.name), dateOf(world)];
	const longest = Math.max(
		...words.flatMap((name) => name.split(' ')).map((word) => textWidth(word, size) * 1.06)
	);
	const wanted = Math.max(...words.map((name) => textWidth(name, size) / 2 + 2 * size));
	const beside =
		alone || rest.width * 0.36 < longest ? 0 : Math.max(longest, Math.min(rest.width * 0.36, wanted));
	const figures = textWidth('0000', size) + size * 0.8;
	const thick = Math.max(size, rest.width * 0.032);
	const left = { ...rest, width: beside };
	const years = { ...rest, x: rest.x + beside + (beside > 0 ? 2 * DIAMOND + GAP * 1.5 : 0), width: figures };
	const wall = { ...rest, x: years.x + figures, width: thick };
	const x = wall.x + thick;
	return {
		head,
		size,
		left,
		years,
		wall,
		right: { ...rest, x, width: rest.x + rest.width - x },
		y: (at) => rest.y + ((at - first) / (last - first)) * rest.height
	};
}

const dateOf = (world: PictureWorld): string => writeDate(world.locale, world.lawAsOf);

interface Said {
	readonly drawing: Drawing;
	/** Whether everything has found room. */
	readonly fits: boolean;
}

/** What the gate’s parts are, and what was said beside them when. */
function sayings(gate: Gate, frame: Frame, world: PictureWorld): Said {
	const parts = gate.stretches.map((stretch, index) => part(stretch, index, frame, world));
	const names = frame.left.width > 0 ? named(gate, frame, world) : { drawing: {}, fits: true };
	return {
		drawing: together(names.drawing, { texts: parts.flatMap(({ texts }) => texts) }),
		fits: names.fits && parts.every(({ whole }) => whole)
	};
}

/** In how many words a part of the wall has room to say what it is; `whole` where it says all. */
function part(stretch: Stretch, index: number, frame: Frame, world: PictureWorld) {
	const { head: large, left, right, size, y } = frame;
	const id = `part-${index}`;
	const height = y(stretch.to) - y(stretch.from);
	// Between two leaves, or where nothing stands beside them.
	const alone = left.width === 0;
	const pad = alone || stretch.state !== 'open' ? 0 : size * 0.8 + LEAF;
	const from = size * (alone ? 1.5 : 0.9);
	const rect = { x: right.x + from, y: y(stretch.from), width: right.width - from, height };
	const column = { ...rect, y: 0 };
	const head = block(
		`${id}-head`,
		['', '-short'].map((form) => `timeline.gate-${stretch.state}${form}`).map(world.word),
		column,
		{
			style: 'strong',
			size: large,
			most: 1
		}
	);
	const { item } = stretch;
	const name = block(`${id}-name`, item && stretch.state === 'open' ? item.name : '', column, { size });
	const dates = block(`${id}-dates`, item && stretch.state === 'open' ? spans(item, world) : '', column, {
		size,
		style: 'soft',
		most: 1
	});
	const wordings = [[head, name, dates], [head, name], [head]].map((blocks) =>
		stack(
			blocks.filter(({ height }) => height > 0),
			size * 0.3
		)
	);
	const fitting = wordings.findIndex(
		({ height, width }) => height <= rect.height - pad && width <= rect.width
	);
	const words: Block | undefined = wordings[fitting];
	return {
		whole: fitting === 0,
		texts: words ? moved(words, 0, rect.y + (rect.height - words.height) / 2).texts : []
	};
}

/** From when to when, to the day or by year. */
const spans = ({ until, when }: WorldRecord, world: PictureWorld): string[] =>
	(['full', 'year'] as const).map((precision) => {
		const write = (iso = '') => writeDate(world.locale, iso, precision);
		return world.fill('timeline.gate-span', { when: write(when), until: write(until) });
	});

/** Names beside their diamonds, and the day on which the law is told beside its line. */
function named(
	{ asOf, marks }: Gate,
	{ left, size, y, years }: Frame,
	world: PictureWorld
): Said & { drawing: Drawing } {
	const set = (id: string, name: string, style = '') =>
		block(id, name, { ...left, y: 0 }, { size, anchor: 'end', style });
	const labels = [
		...marks.map(({ at, item }) => ({ id: item.id, at, now: false, words: set(item.id, item.name) })),
		{ id: 'date', at: yearsOf(asOf), now: true, words: set('date', dateOf(world), 'strong') }
	].sort((a, b) => a.at - b.at);
	const heights = labels.map(({ words }) => words.height);
	const middles = spread(
		labels.map(({ at }) => y(at)),
		heights,
		[left.y, left.y + left.height],
		size * 0.5
	);
	const x = years.x - DIAMOND;
	return {
		fits: middles.every((middle, index) => middle - (heights[index] ?? 0) / 2 >= left.y - 0.1),
		drawing: {
			shapes: [
				{
					id: 'leaders',
					style: 'hair',
					d: labels
						.map(({ at, now }, index) => {
							const from = `M${round(left.x + left.width + 2)} ${round(middles[index] ?? 0)}`;
							return `${from}L${round(now ? left.x + left.width + GAP : x - DIAMOND)} ${round(y(at))}`;
						})
						.join('')
				},
				{
					id: 'diamonds',
					style: 'sign full',
					d: marks.map(({ at }) => diamond(x, y(at), DIAMOND)).join('')
				}
			],
			casts: [],
			texts: labels.flatMap(
				({ words }, index) => moved(words, 0, (middles[index] ?? 0) - words.height / 2).texts
			)
		}
	};
}
