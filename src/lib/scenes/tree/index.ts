/** So many cases in two branches, with something to find and without, and in each what a test makes of them. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Frame, type Mark } from '#lib/chart/drawing.ts';
import { below, cells, columns, rows } from '#lib/chart/divide.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { units } from '#lib/chart/units.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { picturedScene, type PictureWorld } from '../pictured.ts';
import { integer } from '../plural.ts';
import type { Table } from '../scene.ts';

const OUTCOMES = ['right', 'missed', 'false', 'ignored'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Tree {
	/** What a mark stands for. */
	readonly each: number;
	readonly counts: Readonly<Record<Outcome, number>>;
}

/** Both branches, those with something to find first. */
const BRANCHES = [
	{ id: 'real', of: ['right', 'missed'] },
	{ id: 'ordinary', of: ['false', 'ignored'] }
] as const;
type Branch = (typeof BRANCHES)[number];

const INK: Readonly<Record<Outcome, string>> = {
	right: 'right-ink',
	false: 'wrong-ink',
	missed: '',
	ignored: ''
};
const FRAME: Readonly<Partial<Record<Outcome, Frame>>> = { right: 'right', false: 'false', missed: 'missed' };

/** Smaller marks are specks: the numbers must do. */
const LEAST = 2.4;
const LARGEST = 16;
/** Rooms so wide have their branches side by side. */
const WIDE = 330;

function data(_state: unknown, { own, series }: PictureWorld): Tree {
	const points = new Map(series(own.series?.[0] ?? '').points.map(({ when, value }) => [when, value]));
	const count = (outcome: Outcome) => points.get(outcome) ?? 0;
	return {
		each: own.each ?? 1,
		counts: {
			right: count('right'),
			missed: count('missed'),
			false: count('false'),
			ignored: count('ignored')
		}
	};
}

const sum = ({ counts }: Tree, { of }: Branch): number => counts[of[0]] + counts[of[1]];

function layout(tree: Tree, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = area(viewport);
	const total = sum(tree, BRANCHES[0]) + sum(tree, BRANCHES[1]);
	const title = block(
		'title',
		viewport.titled ? world.fill('tree.title', { count: integer(world, total) }) : '',
		whole,
		{ style: 'chart-title', size: TITLE }
	);
	const rest = below(whole, title.height > 0 ? title.height + LABEL : 0);
	const share = BRANCHES.map((branch) => 0.25 + (0.5 * sum(tree, branch)) / Math.max(1, total));
	const rooms = rest.width >= WIDE ? columns(rest, share, LABEL * 2) : rows(rest, share, LABEL);
	const ways = [COUNT, TITLE, LABEL].map((size) =>
		BRANCHES.map((branch, index) => headed(tree, branch, rooms[index] ?? rest, size, world))
	);
	const pitchOf = (way: readonly Headed[]) =>
		Math.min(...way.map((branch) => (branch.fits ? branch.pitch : 0)));
	const best = ways.find((way) => pitchOf(way) >= LEAST) ?? ways.at(-1) ?? [];
	const pitch = pitchOf(best);
	if (pitch < LEAST) return together({ texts: [...title.texts, ...numbers(tree, rest, world)] });
	return together({ texts: title.texts }, ...best.map((branch) => branch.draw(pitch)));
}

/** Where there is no room for marks: the four numbers alone, as large as they fit. */
function numbers(tree: Tree, rest: Rect, world: PictureWorld): Drawing['texts'] {
	const ways = [TITLE, LABEL].flatMap((size) =>
		[2, 1].map((across) => {
			const all = cells(rest, OUTCOMES.length, across, LABEL * 0.6);
			const set = OUTCOMES.map((outcome, index) => {
				const cell = all[index] ?? rest;
				return { cell, words: numbered(outcome, tree.counts[outcome], cell, size, world) };
			});
			const fits = set.every(
				({ cell, words }) => words.height <= cell.height && words.width * 1.05 <= cell.width
			);
			return { fits, texts: set.flatMap(({ words }) => words.texts) };
		})
	);
	return (ways.find(({ fits }) => fits) ?? ways.at(-1))?.texts ?? [];
}

interface Headed {
	readonly fits: boolean;
	readonly pitch: number;
	draw(pitch: number): Partial<Drawing>;
}

/** A branch: its name, and under it both outcomes, each with its number over its marks. */
function headed(tree: Tree, branch: Branch, room: Rect, size: number, world: PictureWorld): Headed {
	const count = integer(world, sum(tree, branch));
	const head = block(`${branch.id}-head`, world.fill(`tree.${branch.id}`, { count }), room, {
		style: 'strong',
		size: size === COUNT ? TITLE : LABEL
	});
	const names = branch.of.map((outcome) => numbered(outcome, tree.counts[outcome], room, size, world));
	const gaps = names.map(({ height }, index) => height + (index === 0 ? LABEL * 0.4 : LABEL * 0.8));
	const marks = branch.of.map((outcome) => Math.round(tree.counts[outcome] / tree.each));
	const rest = below(room, head.height + LABEL * 0.6);
	const setting = { most: LARGEST, between: gaps };
	const free = rest.height - gaps.reduce((all, gap) => all + gap, 0);
	const { pitch } = units(marks, rest, setting);
	const place = (own: number) => {
		const { groups } = units(marks, rest, { ...setting, most: own });
		return {
			texts: [
				...head.texts,
				...names.flatMap((name, index) => {
					const top = (groups[index]?.top ?? rest.y) - (gaps[index] ?? 0) + (index === 0 ? 0 : LABEL * 0.4);
					return moved(name, 0, top - room.y).texts;
				})
			],
			casts: branch.of.map((outcome, index) => ({
				of: `cases-${outcome}`,
				marks: Array.from({ length: marks[index] ?? 0 }, (_, each): Mark => {
					const [x = 0, y = 0] = groups[index]?.at(each) ?? [];
					const frame = FRAME[outcome];
					return {
						id: String(each),
						x: round(x),
						y: round(y),
						size: round(own),
						core: branch.id === 'real' ? 'real' : 'ordinary',
						...(frame && { frame })
					};
				})
			}))
		};
	};
	return {
		fits: free > 0,
		pitch,
		draw: place
	};
}

/** A number with its name behind it, or under it. */
function numbered(outcome: Outcome, count: number, room: Rect, size: number, world: PictureWorld): Block {
	const number = block(`${outcome}-count`, integer(world, count), room, {
		style: `figure-number ${INK[outcome]}`.trim(),
		size
	});
	const name = world.word(`tree.${outcome}`);
	const small = size === COUNT ? TITLE : LABEL;
	const indent = textWidth(integer(world, count), size) + LABEL * 0.6;
	const longest = Math.max(...name.split(' ').map((word) => textWidth(word, small)));
	if (longest * 1.05 > room.width - indent)
		return stack([number, block(`${outcome}-name`, name, room, { size: small })], 0);
	const label = block(
		`${outcome}-name`,
		name,
		{ ...room, x: room.x + indent, width: room.width - indent },
		{ size: small }
	);
	const height = Math.max(number.height, label.height);
	return {
		texts: [
			...moved(number, 0, (height - number.height) / 2).texts,
			...moved(label, 0, (height - label.height) / 2).texts
		],
		width: indent + label.width,
		height
	};
}

function table({ counts }: Tree, world: PictureWorld): Table {
	const all = OUTCOMES.reduce((total, outcome) => total + counts[outcome], 0);
	return {
		caption: world.word('tree.caption'),
		head: ['tree.head-case', 'tree.head-count'].map(world.word),
		rows: [
			...OUTCOMES.map((outcome) => [world.word(`tree.${outcome}`), integer(world, counts[outcome])]),
			[world.word('tree.row-all'), integer(world, all)]
		]
	};
}

export default picturedScene({ data, layout, table, fixed: true });
