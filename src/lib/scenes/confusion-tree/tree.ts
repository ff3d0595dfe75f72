import { wrap } from '#lib/chart/text-width.ts';
import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import { SCENES } from '#lib/model/analysis.ts';
import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import { dotAt, marksOf, scoresIn } from './filling.ts';
import { layOut, middle, type TrayArea, type Tray } from './trays.ts';
import type { Layout, Sorted } from './view.ts';
import { alertsInWords } from './words.ts';

/** From left to right: both kinds of alert meet in the middle. */
const ORDER = ['missed', 'right', 'false', 'ignored'] as const;

/** Measures of one way of drawing the tree; heights are those of baselines. */
interface Measures {
	readonly room: TrayArea;
	readonly least: Readonly<Record<(typeof ORDER)[number], number>>;
	readonly dots: number;
	readonly root: number;
	readonly kinds: number;
	readonly leaves: number;
	readonly names: number;
	readonly size: { readonly root: number; readonly kind: number; readonly count: number };
	/** Room for the name of a kind of scene. */
	readonly kind: number;
	readonly label: number;
	/** Pitch below which frames need finer lines. */
	readonly fine: number;
	readonly legible: number;
}

const WIDE: Measures = {
	room: { left: 8, top: 73, width: 224, height: 120, gap: 9, largest: 24 },
	least: { missed: 24, right: 24, false: 24, ignored: 40 },
	dots: 3,
	root: 11,
	kinds: 31,
	leaves: 58,
	names: 64,
	size: { root: 6, kind: 4.6, count: 11 },
	kind: 64,
	label: 3.8,
	fine: 3.4,
	legible: 3.2
};
const TALL: Measures = {
	room: { left: 3, top: 65, width: 144, height: 84, gap: 5, largest: 20 },
	least: { missed: 19, right: 19, false: 19, ignored: 26 },
	dots: 2.1,
	root: 7,
	kinds: 22,
	leaves: 49.6,
	names: 55.2,
	size: { root: 5.2, kind: 4.6, count: 9 },
	kind: 31,
	label: 4.4,
	fine: 5,
	legible: 4.3
};

/** A tree of counts whose leaves are trays of marks: 1,000 scenes, real or not, with an alert or without. */
export function layOutTree(wide: boolean, sorted: Sorted, threshold: number, world: World): Layout {
	const measures = wide ? WIDE : TALL;
	const { room, least, dots, legible } = measures;
	const fillings = ORDER.map((id) => ({
		id,
		count: sorted[id].length,
		least: least[id],
		...(id === 'ignored' && { pitch: dots })
	}));
	const [missed, right, wrong, ignored] = layOut(fillings, room) as [Tray, Tray, Tray, Tray];
	const trays = { missed, right, false: wrong, ignored };
	const scores = (['missed', 'right', 'false'] as const).flatMap((id) =>
		scoresIn(trays[id], sorted[id], room.top, legible, (value) => integer(world, value))
	);
	return {
		lines: [...nodes(trays, measures, sorted, threshold, world), ...scores],
		branches: branches(trays, measures),
		bracket: bracket(trays, room),
		marks: {
			missed: marksOf('missed', missed, room.top),
			right: marksOf('right', right, room.top),
			false: marksOf('false', wrong, room.top),
			ignored: marksOf('ignored', ignored, room.top),
			unresolved: ''
		},
		dot: dotAt(dots),
		fine: right.pitch < measures.fine
	};
}

type Trays = Readonly<Record<(typeof ORDER)[number], Tray>>;

/** Where the two nodes of the tree's middle row stand. */
function kindsAt({ missed, right, false: wrong, ignored }: Trays) {
	return {
		real: (middle(missed) + middle(right)) / 2,
		ordinary: (middle(wrong) + middle(ignored)) / 2
	};
}

function nodes(
	trays: Trays,
	measures: Measures,
	sorted: Sorted,
	threshold: number,
	world: World
): TextLine[] {
	const { room, root, kinds, leaves, names, size, label } = measures;
	const at = kindsAt(trays);
	const real = sorted.missed.length + sorted.right.length;
	const centred = { anchor: 'middle', style: 'strong' } as const;
	const total = { text: plural(world, 'confusion-tree.scenes', SCENES), x: (at.real + at.ordinary) / 2 };
	const alerts = (middle(trays.right) + middle(trays.false)) / 2;
	const span = trays.false.x + trays.false.width - trays.right.x;
	const said = wrap(alertsInWords(world, sorted.right.length, sorted.false.length), size.kind, span + 8);
	return [
		{ id: 'root', ...total, y: root, size: size.root, ...centred },
		...kind('real', plural(world, 'confusion-tree.real', real), at.real),
		...kind('ordinary', plural(world, 'confusion-tree.ordinary', SCENES - real), at.ordinary),
		...ORDER.flatMap((id) => leaf(id, trays[id])),
		...stacked(said, {
			id: 'summary',
			x: alerts,
			y: floor(trays, room) + 4 + size.kind,
			size: size.kind,
			...centred
		}),
		{
			id: 'threshold',
			text: world.fill('confusion-tree.threshold', { threshold: integer(world, threshold) }),
			x: room.left,
			y: root,
			size: label,
			anchor: 'start',
			style: 'machine'
		}
	];

	function kind(id: string, text: string, x: number): TextLine[] {
		const lines = wrap(text, size.kind, measures.kind);
		const y = kinds - (lines.length - 2) * size.kind * 0.59;
		return stacked(lines, { id, x, y, size: size.kind, ...centred });
	}

	function leaf(id: keyof Trays, tray: Tray): TextLine[] {
		const { length } = sorted[id];
		const name = wrap(plural(world, `confusion-tree.${id}`, length), label, tray.width);
		const x = middle(tray);
		const colour = { missed: '', right: ' right-ink', false: ' wrong-ink', ignored: '' }[id];
		return [
			{
				id,
				text: integer(world, length),
				x,
				y: leaves,
				size: size.count,
				anchor: 'middle',
				style: `figure-number${colour}`
			},
			...stacked(name, { id: `${id}-name`, x, y: names, size: label, anchor: 'middle', style: '' })
		];
	}
}

/** Straight lines from the root to both kinds, and from each kind to its two trays. */
function branches(trays: Trays, { root, kinds, leaves, size }: Measures): string {
	const at = kindsAt(trays);
	const top = (at.real + at.ordinary) / 2;
	const from = { root: root + 3, kinds: kinds + size.kind * 1.18 + 2.6 };
	const to = { kinds: kinds - size.kind - 1.6, leaves: leaves - size.count * 0.75 - 1.6 };
	const line = (x: number, y: number, toX: number, toY: number) =>
		`M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}`;
	return [
		line(top, from.root, at.real, to.kinds),
		line(top, from.root, at.ordinary, to.kinds),
		...(['missed', 'right'] as const).map((id) => line(at.real, from.kinds, middle(trays[id]), to.leaves)),
		...(['false', 'ignored'] as const).map((id) =>
			line(at.ordinary, from.kinds, middle(trays[id]), to.leaves)
		)
	].join('');
}

/** The foot of the lowest alert. */
function floor({ right, false: wrong }: Trays, { top }: TrayArea): number {
	return (
		top + Math.max(...[right, wrong].map(({ count, columns, pitch }) => Math.ceil(count / columns) * pitch))
	);
}

/** Below both trays of alerts. */
function bracket(trays: Trays, room: TrayArea): string {
	const y = round(floor(trays, room) + 2.4);
	return `M${round(trays.right.x)} ${round(y - 1.6)}V${y}H${round(trays.false.x + trays.false.width)}v-1.6`;
}
