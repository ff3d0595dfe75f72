import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/player/data.ts';
import { followMoves } from '#lib/playhead/moved.ts';
import Reading from '#lib/reading/Reading.svelte';
import { answer } from './answer.ts';

/** Wakes the reading page up. */
const target = document.getElementById('reading');
if (target) {
	void answer<PlayerData>('story.json').then((data) => {
		followMoves(data.moved);
		hydrate(Reading, { target, props: { data, prose: undefined } });
		offerEmbedding('about/embed/', data);
	});
}

/**
 * Lets the way to the page on embedding open a dialog beside the story instead. Followed with a key held down, it is a
 * link like any other.
 * @param page address of the page on embedding
 */
function offerEmbedding(page: string, story: PlayerData): void {
	document.querySelector<HTMLElement>(`[href="${page}"]`)?.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		void import('./dialog.ts').then(({ openDialog }) => openDialog(page, story));
	});
}
