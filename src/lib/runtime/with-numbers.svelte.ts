import { untrack } from 'svelte';
import type { Player } from './player.svelte.ts';

/** Does something as soon as a page's figures are there: somebody may be quicker than they are. */
export function withNumbers(player: Player, act: () => void): void {
	const stop = $effect.root(() => {
		$effect(() => {
			if (!player.numbers) return;
			untrack(act);
			queueMicrotask(() => stop());
		});
	});
}
