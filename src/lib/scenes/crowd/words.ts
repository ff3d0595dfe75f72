import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';

/** Returns a summary of right and false alerts, such as “21 alerts, 13 of them false”. */
export function formatAlertSummary(world: World, right: number, wrong: number): string {
	const alerts = right + wrong;
	if (alerts === 0) return world.word('crowd.no-alert');
	return world.fill('crowd.summary', {
		alerts: pluralWord(world, 'crowd.alerts', alerts),
		verdict: verdict(world, right, wrong)
	});
}

function verdict(world: World, right: number, wrong: number): string {
	if (wrong === 0) return pluralWord(world, 'crowd.all-right', right);
	return pluralWord(world, right === 0 ? 'crowd.all-wrong' : 'crowd.of-them', wrong);
}
