import { hydrate } from 'svelte';
import { keepForLater } from '#lib/offline/keep.ts';
import type { PlayerData } from '#lib/player/data.ts';
import { readAddress, writeAddress } from '#lib/playhead/address.ts';
import Reading from '#lib/reading/Reading.svelte';
import { answer } from './answer.ts';

/** Wakes the reading page up. */
const target = document.getElementById('reading');
if (target) {
	void answer<PlayerData>('story.json').then((data) => {
		hydrate(Reading, { target, props: { data, prose: undefined } });
		keepForLater('../', data.lang);
		// The way to embed the story opens beside it; followed with a key held down, it is a page like any other.
		target.querySelector<HTMLAnchorElement>('a[href="about/embed/"]')?.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const kept = writeAddress(readAddress(location.search, data.settings, data.walls), data.settings);
			void import('#lib/embedding/dialog.ts').then(({ openDialog }) => openDialog(kept));
		});
	});
}
