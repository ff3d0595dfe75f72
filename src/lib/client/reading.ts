import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/player/data.ts';
import { readAddress, writeAddress } from '#lib/playhead/address.ts';
import Reading from '#lib/reading/Reading.svelte';

/** Wakes the reading page up. */
const target = document.getElementById('reading');
if (target) {
	const answer = await fetch('story.json');
	const data = (await answer.json()) as PlayerData;
	hydrate(Reading, { target, props: { data, prose: undefined } });
	// The way to embed the story opens beside it; followed with a key held down, it is a page like any other.
	target.querySelector<HTMLAnchorElement>('a[href="about/embed/"]')?.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const kept = writeAddress(readAddress(location.search, data.settings, data.walls), data.settings);
		void import('#lib/embedding/dialog.ts').then(({ openDialog }) => openDialog(kept));
	});
}
