import { SCENES } from '#lib/model/analysis.ts';
import type { Table } from '../scene.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { ConfusionTree, Outcome } from './data.ts';

/** The four trays with their sums, or every alert with its score. */
export function table(view: ConfusionTree, world: World): Table {
	return view.show === 'alerts' ? alertTable(view, world) : trayTable(view, world);
}

function trayTable({ sorted, threshold }: ConfusionTree, world: World): Table {
	const count = (outcome: Outcome) => sorted[outcome].length;
	const [right, wrong, missed, ignored] = [count('right'), count('false'), count('missed'), count('ignored')];
	const rows: readonly [string, number][] = [
		['right', right],
		['false', wrong],
		['missed', missed],
		['ignored', ignored],
		['alerts', right + wrong],
		['real', right + missed],
		['ordinary', wrong + ignored],
		['all', SCENES]
	];
	return {
		caption: world.fill('confusion-tree.caption', { threshold: integer(world, threshold) }),
		head: ['confusion-tree.head-tray', 'confusion-tree.head-scenes'].map(world.word),
		rows: rows.map(([id, count]) => [world.word(`confusion-tree.row-${id}`), integer(world, count)])
	};
}

function alertTable({ sorted, resolved, threshold }: ConfusionTree, world: World): Table {
	const alerts = [...sorted.right, ...sorted.false].sort((a, b) => a.id - b.id);
	const verdict = (real: boolean) => (resolved ? (real ? 'is-right' : 'is-false') : 'is-unknown');
	return {
		caption: world.fill('confusion-tree.day', { threshold: integer(world, threshold) }),
		head: ['confusion-tree.head-alert', 'confusion-tree.head-score', 'confusion-tree.head-verdict'].map(
			world.word
		),
		rows: alerts.map(({ score, real }, index) => [
			integer(world, index + 1),
			integer(world, score),
			world.word(`confusion-tree.${verdict(real)}`)
		])
	};
}
