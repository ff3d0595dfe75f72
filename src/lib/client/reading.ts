import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/runtime/data.ts';
import Reading from '#lib/pages/read/Reading.svelte';
import { loadStory } from './load-data.ts';
import { wake } from './wake.ts';

/** Milliseconds before the copy for a time without a network is made: what is read comes first. */
const KEEPS_AFTER = 8000;

/** Wakes the reading page up. */
void wake('reading', async (target) => {
	const data = await loadStory('story.json');
	hydrate(Reading, { target, props: { data, prose: undefined } });
	offerEmbedding('about/embed/', data);
	setTimeout(() => void import('./keep.ts'), KEEPS_AFTER);
});

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
