import { mount } from 'svelte';
import { logError } from '#lib/runtime/page/failure.ts';
import type { Reader } from '../reader.svelte.ts';

/** Adds the handle of guesses to the picture, once it is that of a step whose guess it shows. Call it once. */
export function addGuessHandle(reader: Reader): void {
	const stop = $effect.root(() => {
		$effect(() => {
			const { guess, scene = '' } = reader.step ?? {};
			if (!guess || !reader.scenes.get(scene)?.showsGuess) return;
			stop();
			import('./GuessHandle.svelte')
				.then(({ default: GuessHandle }) =>
					mount(GuessHandle, { target: document.createElement('div'), props: { reader } })
				)
				.catch(logError);
		});
	});
}
