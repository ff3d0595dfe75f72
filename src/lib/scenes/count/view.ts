import { round } from '#lib/chart/path.ts';
import type { Box, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import type { CountState } from './state.ts';

/** Cameras that one mark stands for: the same everywhere, so that towns and country compare. */
export const A_MARK = 100;

export interface CountRow {
	readonly id: string;
	readonly when: string;
	readonly value: number;
	/** Where sources differ: the most that one of them counts. */
	readonly high: number;
	readonly y: number;
	/** Marks that every source agrees on, and marks that only some count. */
	readonly sure: string;
	readonly unsure: string;
}

export interface CountGroup {
	readonly id: string;
	readonly label: string;
	readonly y: number;
	readonly faint: boolean;
	readonly rows: readonly CountRow[];
}

export interface CountView {
	readonly frame: Frame;
	readonly wide: readonly CountGroup[];
	readonly tall: readonly CountGroup[];
}

/** Series of the story, in the order in which they are drawn, by the name that the step gives them. */
const SERIES = { towns: 'cameras-towns', nice: 'cameras-nice', national: 'cameras-france' } as const;
const FRAME: Frame = { wide: [0, 0, 240, 160], tall: [0, 0, 150, 158], fit: 'contain' };
const LABEL_WIDTH = 34;
/** Above it stands what one mark is worth. */
const TOP = 18;

/** Camera counts as rows of marks, a mark for every hundred. */
export function view(state: CountState, world: World): CountView {
	return { frame: FRAME, wide: fit(FRAME.wide, state, world), tall: fit(FRAME.tall, state, world) };
}

/** The largest marks with which everything fits. */
function fit(box: Box, state: CountState, world: World): CountGroup[] {
	const [, , width, height] = box;
	for (let pitch = 4; ; pitch -= 0.1) {
		const { groups, bottom } = layOut(width, pitch, state, world);
		if (bottom <= height || pitch < 1) return groups;
	}
}

function layOut(width: number, pitch: number, state: CountState, world: World) {
	const columns = Math.floor((width - LABEL_WIDTH - 4) / pitch);
	let y = TOP;
	const groups = Object.entries(SERIES).map(([name, id]) => {
		const { label, points } = world.series(id);
		const group = { id, label, y, faint: state.series !== 'all' && state.series !== name };
		y += 4;
		const rows = points.map(({ when, value, high = value }) => {
			const [sure, all] = [Math.round(value / A_MARK), Math.round(high / A_MARK)];
			const row = {
				id: `${id}-${when}`,
				when,
				value,
				high,
				y,
				sure: marks(0, sure, y, columns, pitch),
				unsure: marks(sure, all, y, columns, pitch)
			};
			y += Math.max(5.2, Math.ceil(all / columns) * pitch + 1.6);
			return row;
		});
		y += 6.5;
		return { ...group, rows };
	});
	return { groups, bottom: y - 5 };
}

function marks(from: number, to: number, y: number, columns: number, pitch: number): string {
	const side = round(pitch * 0.66);
	let path = '';
	for (let index = from; index < to; index++) {
		const [column, line] = [index % columns, Math.floor(index / columns)];
		path += `M${round(LABEL_WIDTH + column * pitch)} ${round(y + line * pitch)}h${side}v${side}h-${side}z`;
	}
	return path;
}
