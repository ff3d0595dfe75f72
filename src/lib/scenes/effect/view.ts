import { round } from '#lib/chart/path.ts';
import type { Box, Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import type { EffectState } from './state.ts';

/** Marks of one layout: a square for each investigation, the ones that images helped to solve first. */
export interface Marks {
	readonly empty: string;
	readonly filled: string;
	/** Where the filled marks end, for their label. */
	readonly labelX: number;
	readonly labelY: number;
}

export interface EffectView {
	readonly frame: Frame;
	readonly total: number;
	readonly helped: number;
	readonly shown: boolean;
	readonly wide: Marks;
	readonly tall: Marks;
}

const FRAME: Frame = { wide: [0, 0, 240, 160], tall: [0, 0, 150, 160], fit: 'contain' };

/** One mark an investigation, as many as the story's series `investigations` says. */
export function view(state: EffectState, world: World, choices: Choices): EffectView {
	const total = world.value('investigations', 'total');
	const helped = world.value('investigations', 'helped');
	const guessed = (choices.settings['guess-effect'] ?? -1) !== -1;
	const shown = state.filled === 'show' || (state.filled === 'guess' && guessed);
	const filled = shown ? helped : 0;
	return {
		frame: FRAME,
		total,
		helped,
		shown,
		wide: layOut(FRAME.wide, total, filled),
		tall: layOut(FRAME.tall, total, filled)
	};
}

/** The largest squares that let all marks fit in the box, under a line of words. */
function layOut([left, top, width, height]: Box, total: number, row: number): Marks {
	const words = 16;
	const room = height - words - 8;
	let pitch = Math.sqrt((width * room) / total);
	while (Math.ceil((total - row) / Math.floor((width - 8) / pitch)) * pitch + 2 * pitch > room) pitch *= 0.99;
	const columns = Math.floor((width - 8) / pitch);
	const side = pitch * 0.62;
	const mark = (x: number, y: number) =>
		`M${round(x)} ${round(y)}h${round(side)}v${round(side)}h-${round(side)}z`;
	const first = left + (width - columns * pitch) / 2;
	const place = (index: number): [number, number] => {
		// Once they are known, the ones that helped have a row to themselves, so that they can be counted.
		const position = index < row ? index : index - row;
		const below = row > 0 ? 1.6 : 0;
		const line = index < row ? 0 : Math.floor(position / columns) + below;
		return [first + (position % columns) * pitch, top + words + line * pitch];
	};
	let [empty, full] = ['', ''];
	for (let index = 0; index < total; index++) {
		const [x, y] = place(index);
		if (index < row) full += mark(x, y);
		else empty += mark(x, y);
	}
	const [labelX, labelY] = place(Math.max(0, row - 1));
	return { empty, filled: full, labelX: round(labelX + pitch * 1.6), labelY: round(labelY + side) };
}
