import { plural } from '../plural.ts';
import type { World } from '../world.ts';

/** Returns text such as “21 alerts, 13 of them false”, for any numbers. */
export function alertsInWords(world: World, right: number, wrong: number): string {
	const alerts = right + wrong;
	if (alerts === 0) return world.word('crowd.no-alert');
	return world.fill('crowd.summary', {
		alerts: plural(world, 'crowd.alerts', alerts),
		verdict: verdict(world, right, wrong)
	});
}

function verdict(world: World, right: number, wrong: number): string {
	if (wrong === 0) return plural(world, 'crowd.all-right', right);
	return plural(world, right === 0 ? 'crowd.all-wrong' : 'crowd.of-them', wrong);
}
