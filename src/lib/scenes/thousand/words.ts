import { counted } from '../counted.ts';
import type { World } from '../world.ts';

/** “21 alerts, 13 of them false”, whatever the numbers. */
export function alertsInWords(world: World, right: number, wrong: number): string {
	const alerts = right + wrong;
	if (alerts === 0) return world.word('thousand.no-alert');
	return world.fill('thousand.summary', {
		alerts: counted(world, 'thousand.alerts', alerts),
		verdict: verdict(world, right, wrong)
	});
}

function verdict(world: World, right: number, wrong: number): string {
	if (wrong === 0) return counted(world, 'thousand.all-right', right);
	return counted(world, right === 0 ? 'thousand.all-wrong' : 'thousand.of-them', wrong);
}
