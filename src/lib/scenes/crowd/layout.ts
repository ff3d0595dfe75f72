import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import { plural, integer } from '../plural.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { paragraph, type TextStyle } from '../paragraph.ts';
import { layOut, middle, place, type TrayArea, type Tray } from '../confusion-tree/trays.ts';
import { alertsInWords } from '../confusion-tree/words.ts';
import type { World } from '../world.ts';
import { dotsFor, DOTS, fieldOf, type Plot } from './field.ts';
import { fill } from './filling.ts';
import { framesFor, pileOf } from './piles.ts';
import type { Layout, Sums } from './view.ts';

/** From left to right: both kinds of alert meet in the middle. The last is the field itself, and has no marks. */
const ORDER = ['missed', 'right', 'wrong', 'ignored'] as const;
type Leaf = (typeof ORDER)[number];

/** Measures of one way of drawing it; heights are those of baselines. */
interface Measures {
	readonly plot: Plot;
	readonly area: TrayArea;
	readonly least: Readonly<Record<Leaf, number>>;
	readonly title: number;
	readonly legend: number;
	readonly kinds: number;
	readonly leaves: number;
	readonly names: number;
	readonly size: { readonly title: number; readonly kind: number; readonly count: number };
	readonly label: number;
	/** Baseline of what the law says; a phone has it in the text below. */
	readonly law?: number;
	/** Pitch below which frames need finer lines, and that below which nobody is drawn in them. */
	readonly fine: number;
	readonly legible: number;
}

const WIDE: Measures = {
	plot: { x: 8, y: 22, pitch: 1.12, columns: 200, rows: 50 },
	area: { left: 8, top: 133, width: 224, height: 61, gap: 9, largest: 24 },
	least: { missed: 26, right: 40, wrong: 40, ignored: 34 },
	title: 11,
	legend: 18,
	kinds: 94,
	leaves: 116,
	names: 122,
	size: { title: 8, kind: 4.8, count: 14 },
	label: 3.9,
	law: 210,
	fine: 4,
	legible: 6
};
const TALL: Measures = {
	plot: { x: 4, y: 18, pitch: 0.71, columns: 200, rows: 50 },
	area: { left: 4, top: 97, width: 142, height: 53, gap: 4, largest: 20 },
	least: { missed: 25, right: 30, wrong: 34, ignored: 24 },
	title: 8,
	legend: 14.6,
	kinds: 62.5,
	leaves: 78,
	names: 83.6,
	size: { title: 6, kind: 4.6, count: 11 },
	label: 4.3,
	fine: 5,
	legible: 8
};
/** Size of the count of those without an alert, who are not the news, as a share of the others. */
const QUIET = 0.5;

/** The crowd as a field, and under it a tree of counts whose leaves are trays of frames. */
export function layOutCrowd(wide: boolean, sums: Sums, world: World): Layout {
	const measures = wide ? WIDE : TALL;
	const { plot, area: room, least, size, fine, legible } = measures;
	const pile = pileOf(sums.wrong);
	const drawn = { ...sums, wrong: framesFor(sums.wrong, pile), ignored: 0 };
	const fillings = ORDER.map((id) => ({
		id,
		count: drawn[id],
		least: Math.max(least[id], textWidth(integer(world, sums[id]), sizeOf(id, size.count))),
		...(id === 'ignored' && { pitch: room.largest })
	}));
	const [missed, right, wrong, ignored] = layOut(fillings, room) as [Tray, Tray, Tray, Tray];
	const trays = { missed, right, wrong, ignored };
	const callouts = callout(trays, pile, sums.ines, measures, world);
	return {
		lines: [
			...headings(sums, measures, world),
			...nodes(trays, sums, measures, world),
			...foot(trays, sums, measures, world),
			...(measures.law === undefined
				? []
				: lawInWords(world, { x: plot.x, y: measures.law, size: measures.label, width: room.width })),
			...callouts
		],
		field: fieldOf(plot, dotsFor(sums.right + sums.wrong, sums.crowd)),
		marks: fill(trays, room.top, legible, pile),
		branches:
			branches(trays, measures) + bracket(trays, room) + (callouts.length > 0 ? tick(wrong, room) : ''),
		fine: right.pitch < fine
	};
}

type Trays = Readonly<Record<Leaf, Tray>>;

const sizeOf = (id: Leaf, size: number): number => (id === 'ignored' ? size * QUIET : size);

/** Over the field: who passes, what a dot is, and what the outline is. */
function headings(sums: Sums, { plot, title, legend, size, label }: Measures, world: World): TextLine[] {
	const right = plot.x + plot.columns * plot.pitch;
	const small = { size: label, style: 'soft' } as const;
	return [
		{
			id: 'title',
			text: plural(world, 'crowd.passers', sums.crowd),
			x: plot.x,
			y: title,
			size: size.title,
			anchor: 'start',
			style: 'chart-title'
		},
		{
			id: 'settings',
			text: world.fill('crowd.settings', {
				list: integer(world, sums.list),
				match: integer(world, sums.match)
			}),
			x: right,
			y: title,
			size: label,
			anchor: 'end',
			style: 'machine'
		},
		{ id: 'dot', text: dotInWords(world, sums.crowd), x: plot.x, y: legend, anchor: 'start', ...small },
		...(sums.right + sums.wrong > 0
			? [
					{
						id: 'scale',
						text: world.word('crowd.scale'),
						x: right,
						y: legend,
						anchor: 'end',
						...small
					} as const
				]
			: [])
	];
}

/** “1 dot: 10 people” */
export function dotInWords(world: World, crowd: number): string {
	return world.fill('crowd.dot', { people: plural(world, 'crowd.people', Math.round(crowd / DOTS)) });
}

/** That no French law allows it, and as of when. */
export function lawInWords(world: World, place: Omit<TextStyle, 'style'>): TextLine[] {
	const words = world.fill('crowd.law', { date: writeDate(world.locale, world.lawAsOf) });
	return paragraph('law', words, { ...place, style: 'soft' });
}

/** Where the two nodes between the field and the leaves stand. */
function kindsAt({ missed, right, wrong, ignored }: Trays) {
	return { listed: (middle(missed) + middle(right)) / 2, others: (middle(wrong) + middle(ignored)) / 2 };
}

function nodes(trays: Trays, sums: Sums, measures: Measures, world: World): TextLine[] {
	const { kinds, leaves, names, size, label } = measures;
	const at = kindsAt(trays);
	const centred = { anchor: 'middle', style: 'strong', y: kinds, size: size.kind } as const;
	const listed = sums.missed + sums.right;
	return [
		{ id: 'listed', text: plural(world, 'crowd.listed', listed), x: at.listed, ...centred },
		{ id: 'others', text: plural(world, 'crowd.others', sums.crowd - listed), x: at.others, ...centred },
		...ORDER.flatMap((id) => leaf(id, trays[id]))
	];

	function leaf(id: Leaf, tray: Tray): TextLine[] {
		const x = middle(tray);
		const colour = { missed: '', right: ' right-ink', wrong: ' wrong-ink', ignored: '' }[id];
		const name = wrap(plural(world, `crowd.${id}`, sums[id]), label, Math.max(tray.width, size.count * 2));
		return [
			{
				id,
				text: integer(world, sums[id]),
				x,
				y: leaves,
				size: sizeOf(id, size.count),
				anchor: 'middle',
				style: `figure-number${colour}`
			},
			...stacked(name, { id: `${id}-name`, x, y: names, size: label, anchor: 'middle', style: '' })
		];
	}
}

/** Under both trays of alerts, their sum. */
function foot(
	trays: Trays,
	{ right, wrong }: Sums,
	{ area: room, size }: Measures,
	world: World
): TextLine[] {
	const x = (trays.right.x + trays.wrong.x + trays.wrong.width) / 2;
	const y = floor(trays, room) + 4 + size.kind;
	const line = { id: 'summary', x, y, size: size.kind, anchor: 'middle', style: 'strong' } as const;
	return stacked([alertsInWords(world, right, wrong)], line);
}

/** Over the first dashed frame: Inès, if she is flagged, or how many people each of them stands for. */
function callout(
	{ wrong }: Trays,
	pile: number,
	ines: boolean,
	{ area: room, label }: Measures,
	world: World
): TextLine[] {
	if (wrong.count === 0 || (pile === 1 && !ines)) return [];
	const text =
		pile === 1
			? world.word('crowd.ines')
			: world.fill('crowd.pile', { people: plural(world, 'crowd.innocents', pile) });
	const [x] = place(wrong, room.top, 0);
	const line = { text, size: label, anchor: 'start', style: 'strong' } as const;
	return [{ id: 'callout', x: x + label * 0.4, y: room.top - label * 0.35, ...line }];
}

/** From the callout to its frame. */
function tick(wrong: Tray, { top }: TrayArea): string {
	const [x, y] = place(wrong, top, 0);
	return `M${round(x)} ${round(top - 3.6)}V${round(y - wrong.pitch * 0.38)}`;
}

/** Straight lines from the field to both kinds, and from each kind to its two leaves. */
function branches(trays: Trays, { plot, kinds, leaves, size }: Measures): string {
	const at = kindsAt(trays);
	const top = (at.listed + at.others) / 2;
	const field = plot.y + plot.rows * plot.pitch + 1;
	const [over, under] = [kinds - size.kind - 0.8, kinds + 2.2];
	const line = (x: number, y: number, toX: number, id: Leaf | undefined) => {
		const toY = id ? leaves - sizeOf(id, size.count) * 0.75 - 1.4 : over;
		return `M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}`;
	};
	const leafLines = ORDER.map((id, index) =>
		line(index < 2 ? at.listed : at.others, under, middle(trays[id]), id)
	);
	return [line(top, field, at.listed, undefined), line(top, field, at.others, undefined), ...leafLines].join(
		''
	);
}

/** The foot of the lowest alert. */
function floor({ right, wrong }: Trays, { top }: TrayArea): number {
	const heights = [right, wrong].map(({ count, columns, pitch }) => Math.ceil(count / columns) * pitch);
	return top + Math.max(...heights);
}

/** Below both trays of alerts. */
function bracket(trays: Trays, room: TrayArea): string {
	const y = round(floor(trays, room) + 2.4);
	return `M${round(trays.right.x)} ${round(y - 1.6)}V${y}H${round(trays.wrong.x + trays.wrong.width)}v-1.6`;
}
