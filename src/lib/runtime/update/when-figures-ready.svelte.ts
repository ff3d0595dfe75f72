import { untrack } from 'svelte';
import type { Player } from '../player.svelte.ts';

/** Calls a function once, when the player has loaded the figures of the sentences, or now if it already has. */
export function whenFiguresReady(player: Player, act: () => void): void {
	const stop = $effect.root(() => {
		$effect(() => {
			if (!player.numbers) return;
			untrack(act);
			queueMicrotask(() => stop());
		});
	});
}
