import { untrack } from 'svelte';
import type { Player, StageLayer } from '#lib/runtime/player.svelte.ts';

/**
 * Shows a layer over the picture. Call it in an effect.
 * @returns a function that removes it
 */
export function addStageLayer(player: Player, layer: StageLayer): () => void {
	player.stageLayers = [...untrack(() => player.stageLayers), layer];
	return () => (player.stageLayers = player.stageLayers.filter((each) => each !== layer));
}
