/** Draws a gate through the years: open while a record applies, closed otherwise, with diamonds beside it. */
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, empty, grow, place, type Box } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { dodge } from '#lib/chart/layout/dodge.ts';
import { drawBox, layOut } from '#lib/chart/layout/lay-out.ts';
import { plot, type PlotMark } from '#lib/chart/layout/plot.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { dotRect, DOTS_STYLE } from '#lib/chart/marks/dots.ts';
import { diamondPath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { decimalYear } from '../shared/dates.ts';
import { pluralWord } from '../shared/plural.ts';
import type { WorldRecord } from '../world.ts';
import type { Gate, GatePeriod } from './data.ts';

/** Font sizes of a gate in units, and what it may leave out. */
interface GateVariant {
	/** Size of the headings of periods. */
	readonly head: number;
	readonly size: number;
	/** Whether the diamonds have labels; the table has their names too. */
	readonly hasLabels: boolean;
	/** Whether the text of a period may be shortened. */
	readonly mayShorten: boolean;
}

/** Variants of a gate, the best first. */
const VARIANTS: readonly GateVariant[] = [
	{ head: COUNT_SIZE, size: TITLE_SIZE, hasLabels: true, mayShorten: false },
	{ head: TITLE_SIZE, size: TITLE_SIZE, hasLabels: true, mayShorten: false },
	{ head: TITLE_SIZE, size: LABEL_SIZE, hasLabels: true, mayShorten: false },
	{ head: LABEL_SIZE, size: LABEL_SIZE, hasLabels: true, mayShorten: false },
	{ head: LABEL_SIZE, size: LABEL_SIZE, hasLabels: true, mayShorten: true },
	{ head: LABEL_SIZE, size: LABEL_SIZE, hasLabels: false, mayShorten: true }
];
/** Height in units below which a shortened gate has no labels beside it. */
const MIN_HEIGHT_FOR_LABELS = 150;
/** Gap between the parts of a gate, and half the width of a diamond, in units. */
const [GAP, DIAMOND_RADIUS] = [LABEL_SIZE * 0.6, 5];

/** Draws the gate with its title, in the best variant that fits. */
export const drawGate = (gate: Gate, viewport: Viewport, world: PictureWorld): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'l' },
			title(viewport.showTitle ? world.word('timeline.title') : ''),
			grow(fit(...VARIANTS.map((variant) => gateBox(gate, variant, world))))
		)
	);

function gateBox(gate: Gate, variant: GateVariant, world: PictureWorld): Box {
	const { hasLabels, mayShorten } = variant;
	const others = gate.omittedCount + (hasLabels ? 0 : gate.marks.length);
	const foot = column(
		{ gap: 'none', align: 'end' },
		note('date', hasLabels ? '' : world.fill('timeline.at-date', { date: lawDate(world) })),
		note('more', others > 0 ? pluralWord(world, 'picture.more', others) : '')
	);
	const first = gate.periods[0]?.from ?? 0;
	const last = gate.periods.at(-1)?.to ?? first + 1;
	const chart = plot(
		{ y: [last, first] },
		wallMark(gate, variant),
		yearsMark(first, last, gate, variant),
		...(hasLabels ? [labelsMark(gate, variant, world)] : []),
		periodsMark(gate, variant, world)
	);
	const isLow = hasLabels && mayShorten;
	return atLeast(
		{ height: isLow ? MIN_HEIGHT_FOR_LABELS : 0 },
		column({ gap: 's' }, grow(chart), place({ x: 'end' }, foot))
	);
}

const lawDate = (world: PictureWorld): string => formatDate(world.locale, world.lawAsOf);

/** Thickness of a leaf of the gate in units, and angle of the arc at its end in radians. */
const [LEAF_THICKNESS, SWING_ANGLE] = [3.5, 0.22];

/** The wall in plan: solid in closed periods, dotted in unknown ones, and with two leaves in open ones. */
const wallMark = ({ periods }: Gate, { size }: GateVariant): PlotMark => ({
	band: { side: 'left', size: ({ width }) => Math.max(size, width * 0.032) },
	draw: ({ rect, y }, wall) => ({
		shapes: periods.flatMap((period, index) => {
			const part = { ...wall, y: y(period.from), height: y(period.to) - y(period.from) };
			return periodShapes(period, `stretch-${index}`, part, rect.width);
		})
	})
});

/**
 * Returns the part of the wall that a period takes.
 * @param maxLeaf width of the space into which the leaves open, in units
 */
function periodShapes({ state }: GatePeriod, id: string, part: Rect, maxLeaf: number): Shape[] {
	const { x, y: top, width, height } = part;
	switch (state) {
		case 'closed':
			return [createShape(id, 'sign full', rectPath(part))];
		case 'unknown':
			return [createShape(`${id}-dots`, DOTS_STYLE, dotRect(part)), createShape(id, 'boxes', rectPath(part))];
		case 'open': {
			const [hinge, length] = [x + width, Math.min(height / 2, maxLeaf * 0.5)];
			const leaf = (y: number) => rectPath({ x: hinge, y, width: length, height: LEAF_THICKNESS });
			// Plans show the swing of a leaf as a piece of the arc of its end.
			const [dx, dy] = [length * (1 - Math.cos(SWING_ANGLE)), length * Math.sin(SWING_ANGLE)];
			const swing = (y: number, down: 1 | -1) =>
				`M${hinge + length} ${y}a${length} ${length} 0 0 ${down > 0 ? 1 : 0} ${-dx} ${dy * down}`;
			const [upper, lower] = [top + LEAF_THICKNESS, top + height - LEAF_THICKNESS];
			return [
				createShape(`${id}-swing`, 'hair', swing(upper, 1) + swing(lower, -1)),
				createShape(id, 'sign', leaf(top) + leaf(lower))
			];
		}
	}
}

/** The numbers of the years beside the wall, and the line of the date of the law across both. */
const yearsMark = (first: number, last: number, { asOf }: Gate, { size }: GateVariant): PlotMark => ({
	band: { side: 'left', size: textWidth('0000', size, 'machine') + size * 0.6 },
	draw({ rect, y }, { x, width }) {
		const years = Array.from({ length: Math.round(last - first) }, (_, index) => first + index);
		return {
			shapes: [
				createShape('years', 'hair', [...years, last].map((year) => `M${x} ${y(year)}h${width}`).join('')),
				createShape('now', 'curve', `M${x} ${y(decimalYear(asOf))}H${rect.x + GAP}`)
			],
			texts: years.map((year) => ({
				id: `year-${year}`,
				text: String(year),
				x: x + width / 2 - 1,
				y: y(year + 0.5) + size * 0.36,
				size,
				anchor: 'middle',
				style: 'machine soft'
			}))
		};
	}
});

/** Largest share of the width for the labels of diamonds. */
const MAX_LABELS_SHARE = 0.36;

/** The diamonds with their labels, and the date of the law beside its line, with leader lines. */
function labelsMark({ asOf, marks }: Gate, { size }: GateVariant, world: PictureWorld): PlotMark {
	const labels = [
		...marks.map(({ at, item }) => ({ at, isNow: false, box: label(item.id, item.name, size) })),
		{ at: decimalYear(asOf), isNow: true, box: label('date', lawDate(world), size, 'strong') }
	].sort((a, b) => a.at - b.at);
	const names = [...marks.map(({ item }) => item.name), lawDate(world)];
	const wanted = Math.max(...names.map((name) => textWidth(name, size) / 2 + 2 * size));
	const longest = Math.max(...names.flatMap((name) => name.split(' ')).map((word) => textWidth(word, size)));
	const signsWidth = 2 * DIAMOND_RADIUS + GAP * 1.5;
	const widthIn = (width: number) => Math.max(longest, Math.min(width * MAX_LABELS_SHARE, wanted));
	const layOutLabels = (y: (years: number) => number, { x, y: top, width, height }: Rect) => {
		const measured = labels.map(({ box }) => box.measure({ width: width - signsWidth, height }));
		const heights = measured.map((each) => each.height);
		const middles = dodge(
			labels.map(({ at }) => y(at)),
			heights,
			[top, top + height],
			size * 0.5
		);
		const placed = labels.map((each, index) => {
			const { height: own = 0, width: ownWidth = 0, draw } = measured[index] ?? {};
			const middle = middles[index] ?? 0;
			return { ...each, draw, middle, top: middle - own / 2, left: x + width - signsWidth - ownWidth };
		});
		return { placed, fits: placed.every((each) => each.top >= top - 0.1) };
	};
	return {
		band: { side: 'left', size: ({ width }) => widthIn(width) + signsWidth },
		fits: ({ y, rect }, band) =>
			layOutLabels(y, band).fits && longest <= (rect.x + rect.width - band.x) * MAX_LABELS_SHARE,
		draw({ y }, band, rects) {
			const { placed } = layOutLabels(y, band);
			const [start, end] = [band.x + band.width - signsWidth, band.x + band.width];
			const centre = end - DIAMOND_RADIUS;
			const leader = ({ at, isNow, middle }: (typeof placed)[number]) =>
				`M${start + 2} ${middle}L${isNow ? start + GAP : centre - DIAMOND_RADIUS} ${y(at)}`;
			const now = y(decimalYear(asOf));
			return mergeDrawings(
				{
					shapes: [
						createShape('now-label', 'curve', `M${start + GAP} ${now}H${end}`),
						createShape('leaders', 'hair', placed.map(leader).join('')),
						createShape(
							'diamonds',
							'sign full',
							marks.map(({ at }) => diamondPath(centre, y(at), DIAMOND_RADIUS)).join('')
						)
					]
				},
				...placed.map((each) => each.draw?.(each.left, each.top, rects) ?? {})
			);
		}
	};
}

const label = (id: string, name: string, size: number, style = ''): Box =>
	text(id, name, { size, anchor: 'end', style });

/** The text of the periods, each within its part of the wall. */
function periodsMark({ periods }: Gate, variant: GateVariant, world: PictureWorld): PlotMark {
	const placed = (y: (years: number) => number, rect: Rect) =>
		periods.map((period, index) => {
			const { size, hasLabels } = variant;
			const indent = size * (hasLabels ? 0.9 : 1.5);
			// Open periods have padding for the leaves.
			const padding = period.state === 'open' ? LEAF_THICKNESS + (hasLabels ? size * 0.2 : 0) : 0;
			const [top, bottom] = [y(period.from) + padding, y(period.to) - padding];
			return {
				box: place({ y: 'middle' }, periodText(period, `part-${index}`, variant, world)),
				rect: { x: rect.x + indent, y: top, width: rect.width - indent, height: bottom - top }
			};
		});
	return {
		fits: ({ rect, y }) => placed(y, rect).every(({ box, rect: part }) => box.measure(part).fits),
		draw: ({ rect, y }) => mergeDrawings(...placed(y, rect).map(({ box, rect: part }) => drawBox(box, part)))
	};
}

function periodText({ state, item }: GatePeriod, id: string, variant: GateVariant, world: PictureWorld): Box {
	const { head: headSize, size, mayShorten } = variant;
	const wordings = ['', '-short'].map((form) => world.word(`timeline.gate-${state}${form}`));
	const head = text(`${id}-head`, wordings, { style: 'strong', size: headSize, maxLines: 1 });
	if (!item || state !== 'open') return mayShorten ? fit(head, empty) : head;
	const name = text(`${id}-name`, item.name, { size });
	const dates = text(`${id}-dates`, dateWordings(item, world), { size, style: 'soft', maxLines: 1 });
	const whole = column({ gap: 'xs' }, head, name, dates);
	return mayShorten ? fit(whole, column({ gap: 'xs' }, head, name), head, empty) : whole;
}

/** Returns the dates of a record in two wordings: to the day, and to the year. */
const dateWordings = ({ until, when }: WorldRecord, world: PictureWorld): string[] =>
	(['full', 'year'] as const).map((precision) => {
		const write = (iso = '') => formatDate(world.locale, iso, precision);
		return world.fill('timeline.gate-span', { when: write(when), until: write(until) });
	});
