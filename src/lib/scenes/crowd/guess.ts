import { wrap } from '#lib/chart/text-width.ts';
import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import { fieldOf, type Plot } from './field.ts';
import { dotInWords, lawInWords } from './layout.ts';
import type { Layout, Sums } from './view.ts';

interface Measures {
	readonly plot: Plot;
	readonly title: number;
	readonly numbers: number;
	readonly names: number;
	readonly dot: number;
	/** Baseline of what the law says, and the size of its letters. */
	readonly law: readonly [y: number, size: number];
	readonly size: { readonly title: number; readonly number: number; readonly label: number };
}

const WIDE: Measures = {
	plot: { x: 8, y: 50, pitch: 1.792, columns: 125, rows: 80 },
	title: 12,
	numbers: 33,
	names: 40.8,
	dot: 201,
	law: [210, 3.9],
	size: { title: 7, number: 16, label: 4.8 }
};
const TALL: Measures = {
	plot: { x: 4, y: 47, pitch: 1.136, columns: 125, rows: 80 },
	title: 10,
	numbers: 27,
	names: 34,
	dot: 145,
	law: [152.5, 4.3],
	size: { title: 6, number: 10.5, label: 4.5 }
};

/** Where the three numbers begin, as shares of the width. */
const COLUMNS = [0, 0.4, 0.69];

/** The crowd before anybody has been flagged, and the three numbers to guess with. */
export function layOutGuess(wide: boolean, sums: Sums, world: World): Layout {
	const { plot, title, numbers, names, dot, law, size } = wide ? WIDE : TALL;
	const width = plot.columns * plot.pitch;
	const said: readonly [string, string, string][] = [
		['passers', integer(world, sums.crowd), plural(world, 'crowd.who-pass', sums.crowd)],
		['wanted', integer(world, sums.wanted), plural(world, 'crowd.who-wanted', sums.wanted)],
		['error', integer(world, 1), world.fill('crowd.error', { faces: integer(world, sums.oneIn) })]
	];
	const start = { x: plot.x, anchor: 'start' } as const;
	const question = world.word('crowd.question');
	return {
		lines: [
			{ ...start, id: 'title', text: question, y: title, size: size.title, style: 'chart-title' },
			...said.flatMap(([id, text, name], index): TextLine[] => {
				const [from = 0, to = 1] = COLUMNS.slice(index);
				const x = plot.x + from * width;
				const line = { ...start, x } as const;
				return [
					{ ...line, id, text, y: numbers, size: size.number, style: 'figure-number' },
					...stacked(wrap(name, size.label, (to - from) * width - 3), {
						...line,
						id: `${id}-name`,
						y: names,
						size: size.label,
						style: ''
					})
				];
			}),
			{ ...start, id: 'dot', text: dotInWords(world, sums.crowd), y: dot, size: size.label, style: 'soft' },
			...lawInWords(world, { x: plot.x, y: law[0], size: law[1], width })
		],
		field: fieldOf(plot, 0),
		marks: { right: '', false: '', missed: '', listed: '', rings: '', innocent: '' },
		branches: '',
		fine: false
	};
}
