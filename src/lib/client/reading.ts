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
	openInPlace('about/embed/', data);
	setTimeout(() => void import('./keep.ts'), KEEPS_AFTER);
});

/**
 * Lets source marks and the way to the page on embedding open beside the story what they lead to. Followed with a key held
 * down, or where that does not come, they are links like any other.
 * @param page address of the page on embedding
 */
function openInPlace(page: string, story: PlayerData): void {
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>(`sup a, [href="${page}"]`);
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		(link.closest('sup')
			? import('./note.ts').then(({ openNote }) => openNote(link))
			: import('./dialog.ts').then(({ openDialog }) => openDialog(page, story))
		).catch(() => (location.href = link.href));
	});
}
