import { plural } from '../plural.ts';
import type { World } from '../world.ts';

/** “21 alerts, 13 of them false”, whatever the numbers. */
export function alertsInWords(world: World, right: number, wrong: number): string {
	const alerts = right + wrong;
	if (alerts === 0) return world.word('confusion-tree.no-alert');
	return world.fill('confusion-tree.summary', {
		alerts: plural(world, 'confusion-tree.alerts', alerts),
		verdict: verdict(world, right, wrong)
	});
}

function verdict(world: World, right: number, wrong: number): string {
	if (wrong === 0) return plural(world, 'confusion-tree.all-right', right);
	return plural(world, right === 0 ? 'confusion-tree.all-wrong' : 'confusion-tree.of-them', wrong);
}
