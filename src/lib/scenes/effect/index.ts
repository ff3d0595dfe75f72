/** Scene “effect”: a square for each investigation. Those that images helped to solve are grouped first. */
import { range } from 'd3-array';
import type { Drawing } from '#lib/chart/drawing.ts';
import { column, grow } from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { text, title } from '#lib/chart/layout/text.ts';
import { unitMark, type Unit } from '#lib/chart/layout/units.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import { withBuildUp } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Choices } from '../scene.ts';
import { draftOf, isAnswered } from '../shared/guess.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';

interface Effect {
	readonly total: number;
	readonly helped: number;
	/** Whether the answer is visible. */
	readonly shown: boolean;
	/** Number of filled squares: the answer, or before it the guess that the reader is making. */
	readonly filled: number;
}

function data({ filled }: StateOf<typeof parameters>, world: World, { settings }: Choices): Effect {
	const guessed = isAnswered(settings, 'guess-effect');
	const helped = world.value('investigations', 'helped');
	const shown = filled === 'show' || (filled === 'guess' && guessed);
	const draft = filled === 'guess' ? (draftOf(settings, 'guess-effect') ?? 0) : 0;
	return { total: world.value('investigations', 'total'), helped, shown, filled: shown ? helped : draft };
}

function layout({ total, helped, shown, filled }: Effect, viewport: Viewport, world: World): Drawing {
	const units = range(total).map((index): Unit => ({
		id: String(index),
		core: index < filled ? 'seen' : 'open'
	}));
	const wordings = ['effect.helped', 'effect.helped-short'].map((key) =>
		world.fill(key, { helped: formatCount(world, helped) })
	);
	const answer = text('helped', wordings, { style: 'strong right-ink', maxLines: 2 });
	return layOut(
		viewport,
		column(
			{ gap: 'l' },
			title(world.fill('effect.investigations', { total: formatCount(world, total) })),
			grow(
				unitMark(
					'investigations',
					shown
						? [{ units: units.slice(0, helped), after: answer }, { units: units.slice(helped) }]
						: [{ units }],
					{ gap: 'l' }
				)
			)
		)
	);
}

const table = ({ total, helped }: Effect, world: World) =>
	tableOf(
		world,
		'effect',
		[
			['helped', helped],
			['other', total - helped],
			['total', total]
		] as const,
		{
			'effect.investigation': ([row]) => world.word(`effect.row-${row}`),
			'effect.number': ([, count]) => formatCount(world, count)
		}
	);

export default withBuildUp(defineMarkScene({ data, layout, table }));
