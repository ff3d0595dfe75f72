import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import type { SceneScore } from '#lib/model/analysis.ts';
import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import { EMPTY, marksOf, scoresIn } from './filling.ts';
import { layOut, type TrayArea, type Tray } from './trays.ts';
import type { Layout, Outcome } from './view.ts';

/** Measures of one way of drawing them. */
export interface Measures {
	readonly area: TrayArea;
	/** The least width of a tray, so that its name fits. */
	readonly least: number;
	/** Baselines of the title and of the counts. */
	readonly title: number;
	readonly head: number;
	readonly size: { readonly title: number; readonly count: number; readonly label: number };
	readonly legible: number;
}

export const WIDE: Measures = {
	area: { left: 8, top: 49, width: 224, height: 156, gap: 10, largest: 42 },
	least: 60,
	title: 12,
	head: 40,
	size: { title: 6, count: 20, label: 6 },
	legible: 3.2
};
export const TALL: Measures = {
	area: { left: 4, top: 32, width: 142, height: 130, gap: 8, largest: 30 },
	least: 44,
	title: 8,
	head: 27,
	size: { title: 5.2, count: 11, label: 4.5 },
	legible: 4.3
};

/** Nothing but alerts, each with its score; told apart once `resolved`. In the order of the day. */
export function layOutAlerts(
	{ area: room, least, title, head, size, legible }: Measures,
	alerts: readonly SceneScore[],
	resolved: boolean,
	threshold: number,
	world: World
): Layout {
	const groups: readonly [Outcome, readonly SceneScore[]][] = resolved
		? [
				['right', alerts.filter(({ real }) => real)],
				['false', alerts.filter(({ real }) => !real)]
			]
		: [['unresolved', alerts]];
	const trays = layOut(
		groups.map(([id, { length }]) => ({ id, count: length, least })),
		room
	);
	const left = Math.min(...trays.map(startOf));
	const titleLine: TextLine = {
		id: 'title',
		text: world.fill('confusion-tree.day', { threshold: integer(world, threshold) }),
		x: left,
		y: title,
		size: size.title,
		anchor: 'start',
		style: 'strong'
	};
	const drawn = groups.flatMap(([id, scenes], index) => {
		const tray = trays[index];
		return tray ? [{ id, scenes, tray }] : [];
	});
	return {
		lines: [
			titleLine,
			...drawn.flatMap(({ id, tray }) => heading(id, tray)),
			...drawn.flatMap(({ tray, scenes }) =>
				scoresIn(tray, scenes, room.top, legible, (value) => integer(world, value))
			)
		],
		branches: '',
		bracket: '',
		marks: {
			...EMPTY,
			...Object.fromEntries(drawn.map(({ id, tray }) => [id, marksOf(id, tray, room.top)]))
		},
		dot: 0,
		fine: false
	};

	function heading(id: Outcome, tray: Tray): TextLine[] {
		const x = startOf(tray);
		const number = integer(world, tray.count);
		const width = textWidth(number, size.count) + size.label * 0.5;
		const name = wrap(plural(world, `confusion-tree.${id}`, tray.count), size.label, tray.width - width);
		const colour = id === 'right' ? ' right-ink' : id === 'false' ? ' wrong-ink' : '';
		const y = head - (name.length - 1) * size.label * 1.18;
		return [
			{
				id,
				text: number,
				x,
				y: head,
				size: size.count,
				anchor: 'start',
				style: `figure-number${colour}`
			},
			...stacked(name, { id: `${id}-name`, x: x + width, y, size: size.label, anchor: 'start', style: '' })
		];
	}
}

/** The left edge of a tray's first mark. */
function startOf({ x, width, pitch, columns }: Tray): number {
	return x + (width - columns * pitch) / 2 + pitch * 0.13;
}
