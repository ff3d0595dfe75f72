/** Scene “shares”: two groups of a hundred marks, divided into the same parts, each as a whole or part by part. */
import { range } from 'd3-array';
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit, grid, largest } from '#lib/chart/layout/alternatives.ts';
import { custom, exactly, grow, sized, type Box, type Size } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { legend, symbol } from '#lib/chart/layout/legend.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { unitMark, type Unit } from '#lib/chart/layout/units.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { firstItems } from '../shared/first-items.ts';
import {
	COVERED_LOOK,
	data,
	GROUP_LOOKS,
	pairText,
	table,
	withoutAnswer,
	type Look,
	type Part,
	type Shares
} from './data.ts';

/** Largest pitch, smallest pitch part by part, and side of a mark of the legend, in units. */
const [MAX_PITCH, MIN_PITCH, KEY_SIZE] = [22, 2.2, LABEL_SIZE * 1.2];
/** Smallest and largest gap between two parts. */
const ROW_GAPS = ['xs', 'xxl'] as const;
/** Number of marks whose length covers those of a part. */
const COVERED_COUNT = 50;
/** Size above which words are large, in units. */
const LARGE_SIZE = 400;

const layout = (shares: Shares, viewport: Viewport, world: PictureWorld): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'l' },
			title(viewport.showTitle ? world.word('shares.title') : ''),
			grow(shares.by === 'group' ? wholeGroups(shares, world) : partByPart(shares, world))
		)
	);

const groupNames = (world: PictureWorld) =>
	['first', 'second'].map((key) => [`shares.${key}`, `shares.${key}-short`].map(world.word));

const unitsOf = ({ id, counts }: Part, group: number, look: Look): Unit[] =>
	range(counts[group] ?? 0).map((index) => ({ ...look, id: `${id}-${group}-${index}` }));

const keyOf = (id: string, look: Look, wordings: readonly string[]) => ({
	...{ id, wordings },
	mark: symbol(KEY_SIZE, (x, y) => ({
		series: [{ kind: 'key', marks: [{ ...look, id, x, y, size: KEY_SIZE }] }]
	}))
});

/** Both groups side by side or below one another, whichever has larger marks, and below them the parts. */
const wholeGroups = ({ kind, parts, isCovered = false }: Shares, world: PictureWorld): Box => {
	const groups = groupNames(world).map((wordings, group) => {
		const head = text(`group-${group}`, wordings, { style: 'strong', maxLines: 1 });
		const units = parts.flatMap((part) => unitsOf(part, group, isCovered ? COVERED_LOOK : part.look));
		return grow(unitMark(kind, [{ units, head }], { columnCounts: [10, 20, 25, 50], maxPitch: MAX_PITCH }));
	});
	const keys = parts.map((part) => {
		const wordings = [`${part.name}\u00a0: ${pairText(part, isCovered, world)}`, part.name];
		return keyOf(part.id, part.look, wordings);
	});
	return column(
		{ gap: 'm' },
		grow(sized(({ width, height }) => (width > height ? row : column)({ gap: 'l' }, ...groups))),
		legend(keys, { maxLines: 3 })
	);
};

/** The parts below one another, with the words above or before their marks: one line of marks for each group. */
const partByPart = ({ kind, parts, isCovered = false }: Shares, world: PictureWorld): Box => {
	const keys = groupNames(world).map((wordings, group) =>
		keyOf(`group-${group}`, GROUP_LOOKS[group] ?? GROUP_LOOKS[0], wordings)
	);
	const longest = isCovered ? COVERED_COUNT : Math.max(1, ...parts.flatMap(({ counts }) => counts));
	const stripes = (part: Part, pitch: number) =>
		GROUP_LOOKS.map((look, group) => {
			const units = unitsOf(part, group, look);
			const marks = isCovered
				? custom((rect) => ({
						shapes: [createShape(`${part.id}-${group}-rest`, 'sign open dotted', rectPath(rect))]
					}))
				: unitMark(kind, [{ units }], { columnCounts: [longest] });
			return exactly({ width: longest * pitch, height: pitch }, marks);
		});
	const rowsOf = (shown: readonly Part[], { width, height }: Size) => {
		const size = width > LARGE_SIZE && height > LARGE_SIZE / 2 ? TITLE_SIZE : LABEL_SIZE;
		const [least = 0, most = 0] = [MIN_PITCH, MAX_PITCH].map((pitch) => Math.min(pitch, width / longest));
		return largest({ least, most }, (pitch) => {
			const rows = shown.map((part) => ({
				name: text(part.id, part.name, { style: 'strong', size }),
				pair: note(`${part.id}-pair`, pairText(part, isCovered, world), { size }),
				marks: column({ gap: 'xs' }, ...stripes(part, pitch))
			}));
			return fit(
				column(
					{ gap: ROW_GAPS },
					...rows.map(({ name, pair, marks: own }) =>
						column(
							{ gap: 'xs' },
							fit(row({ gap: 'l', align: 'middle' }, name, pair), column({ gap: 'none' }, name, pair)),
							own
						)
					)
				),
				grid(
					{ gap: ROW_GAPS },
					rows.map(({ name, pair, marks: own }) => [column({ gap: 'none' }, name, pair), own])
				)
			);
		});
	};
	return column(
		{ gap: 'm' },
		legend(keys),
		grow(firstItems(parts, (shown) => [sized((available) => rowsOf(shown, available))], world))
	);
};

export default definePictureScene({ data, layout, table, withoutAnswer, isStatic: true });
