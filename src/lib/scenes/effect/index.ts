/**
 * Draws a square for each investigation; the investigations that images helped to solve are grouped first.
 */
import { block, moved } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { units } from '#lib/chart/units.ts';
import { below } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Viewport } from '#lib/chart/viewport.ts';
import type { StateOf } from '#lib/narrative/parameters.ts';
import { integer } from '../plural.ts';
import type { Choices, Table } from '../scene.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';

interface Effect {
	readonly total: number;
	readonly helped: number;
	/** Whether the answer is visible. */
	readonly shown: boolean;
}

function data({ filled }: StateOf<typeof parameters>, world: World, { settings }: Choices): Effect {
	const guessed = (settings['guess-effect'] ?? -1) !== -1;
	return {
		total: world.value('investigations', 'total'),
		helped: world.value('investigations', 'helped'),
		shown: filled === 'show' || (filled === 'guess' && guessed)
	};
}

function layout({ total, helped, shown }: Effect, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const title = block('title', world.fill('effect.investigations', { total: integer(world, total) }), whole, {
		style: 'chart-title',
		size: TITLE
	});
	const rest = below(whole, title.height + LABEL);
	const counts = shown ? [helped, total - helped] : [0, total];
	const words = block(
		'helped',
		shown
			? ['effect.helped', 'effect.helped-short'].map((key) =>
					world.fill(key, { helped: integer(world, helped) })
				)
			: '',
		whole,
		{ style: 'strong right-ink', most: 2 }
	);
	const beside = units(counts, rest, { between: shown ? LABEL : 0 });
	const [row] = beside.groups;
	// The words follow the last filled square. Where that row has too little space, they go below it.
	const fits = (row?.end ?? 0) + LABEL + words.width <= whole.x + whole.width;
	const grid = fits || !shown ? beside : units(counts, rest, { between: words.height + LABEL });
	const [filled, empty] = grid.groups;
	if (!filled || !empty) throw new Error('There are two groups');
	const dy = fits
		? (filled.top + filled.bottom - words.height) / 2 - whole.y
		: filled.bottom + LABEL * 0.4 - whole.y;
	const marks = [...Array(total).keys()].map((index) => {
		const seen = shown && index < helped;
		const [x, y] = seen ? filled.at(index) : empty.at(shown ? index - helped : index);
		return { id: String(index), x, y, size: grid.pitch, core: seen ? 'seen' : 'open' } as const;
	});
	return together({
		casts: [{ of: 'investigations', marks }],
		texts: [...title.texts, ...moved(words, fits ? filled.end + LABEL * 0.7 - whole.x : 0, dy).texts]
	});
}

function table({ total, helped }: Effect, world: World): Table {
	return {
		caption: world.word('effect.caption'),
		head: ['effect.investigation', 'effect.number'].map(world.word),
		rows: [
			[world.word('effect.row-helped'), integer(world, helped)],
			[world.word('effect.row-other'), integer(world, total - helped)],
			[world.word('effect.row-total'), integer(world, total)]
		]
	};
}

export default scene({ data, layout, table });
