import { keepForLater } from '#lib/offline/keep.ts';
import type { PlayerData } from '#lib/player/data.ts';
import { readAddress, writeAddress } from '#lib/playhead/address.ts';

/** What a reading page offers beside reading, once it has settled. */
export function settle(story: PlayerData): void {
	void keepForLater('../', story.lang);
	offerEmbedding('about/embed/', story);
}

/**
 * Lets the way to the page on embedding open a dialog beside the story instead. Followed with a key held down, it is a
 * link like any other.
 * @param page address of the page on embedding
 */
function offerEmbedding(page: string, { settings, walls }: PlayerData): void {
	document.querySelector<HTMLElement>(`[href="${page}"]`)?.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const kept = writeAddress(readAddress(location.search, settings, walls), settings);
		void import('./dialog.ts').then(({ openDialog }) => openDialog(page, kept));
	});
}
