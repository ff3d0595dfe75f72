import { untrack } from 'svelte';
import type { Player } from '../player.svelte.ts';

/** Calls `act` once the player's figures are loaded: at once if they already are. */
export function whenFiguresReady(player: Player, act: () => void): void {
	const stop = $effect.root(() => {
		$effect(() => {
			if (!player.numbers) return;
			untrack(act);
			queueMicrotask(() => stop());
		});
	});
}
