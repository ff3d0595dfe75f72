/** Scene “effect”: a square for each investigation. Those that images helped to solve are grouped first. */
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { layOutUnits } from '#lib/chart/layout/units.ts';
import { trimTop } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import { formatCount } from '../shared/plural.ts';
import type { Choices, Table } from '../scene.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
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
	const whole = contentArea(viewport);
	const title = textBlock(
		'title',
		world.fill('effect.investigations', { total: formatCount(world, total) }),
		whole,
		{
			style: 'chart-title',
			size: TITLE_SIZE
		}
	);
	const rest = trimTop(whole, title.height + LABEL_SIZE);
	const counts = shown ? [helped, total - helped] : [0, total];
	const words = textBlock(
		'helped',
		shown
			? ['effect.helped', 'effect.helped-short'].map((key) =>
					world.fill(key, { helped: formatCount(world, helped) })
				)
			: '',
		whole,
		{ style: 'strong right-ink', maxLines: 2 }
	);
	const beside = layOutUnits(counts, rest, { groupGaps: shown ? LABEL_SIZE : 0 });
	const [row] = beside.groups;
	// The words follow the last filled square. Where that row has too little space, they go below it.
	const fits = (row?.lastRowEnd ?? 0) + LABEL_SIZE + words.width <= whole.x + whole.width;
	const grid = fits || !shown ? beside : layOutUnits(counts, rest, { groupGaps: words.height + LABEL_SIZE });
	const [filled, empty] = grid.groups;
	if (!filled || !empty) throw new Error('There are two groups');
	const dy = fits
		? (filled.top + filled.bottom - words.height) / 2 - whole.y
		: filled.bottom + LABEL_SIZE * 0.4 - whole.y;
	const marks = [...Array(total).keys()].map((index) => {
		const seen = shown && index < helped;
		const [x, y] = seen ? filled.centreOf(index) : empty.centreOf(shown ? index - helped : index);
		return { id: String(index), x, y, size: grid.pitch, core: seen ? 'seen' : 'open' } as const;
	});
	return mergeDrawings({
		series: [{ kind: 'investigations', marks }],
		texts: [
			...title.texts,
			...translate(words, fits ? filled.lastRowEnd + LABEL_SIZE * 0.7 - whole.x : 0, dy).texts
		]
	});
}

function table({ total, helped }: Effect, world: World): Table {
	return {
		caption: world.word('effect.caption'),
		head: ['effect.investigation', 'effect.number'].map(world.word),
		rows: [
			[world.word('effect.row-helped'), formatCount(world, helped)],
			[world.word('effect.row-other'), formatCount(world, total - helped)],
			[world.word('effect.row-total'), formatCount(world, total)]
		]
	};
}

export default defineMarkScene({ data, layout, table });
