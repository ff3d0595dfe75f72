import { hydrate } from 'svelte';
import type { RestData } from '#lib/runtime/data.ts';
import { letters, pause } from '#lib/runtime/idle.ts';
import { bringPlan } from '#lib/chart/plan-file.ts';
import Bar from '#lib/pages/read/Bar.svelte';
import { Reader } from '#lib/pages/read/reader.svelte.ts';
import Stage from '#lib/ui/Stage.svelte';
import { loadData, loadStory } from './load-data.ts';
import './print-details.ts';
import { wake } from './wake.ts';

/** Milliseconds before the copy for a time without a network is made: what is read comes first. */
const KEEPS_AFTER = 8000;

/** Milliseconds that the page waits for its letters. */
const LETTERS_WITHIN = 600;

/** Wakes the reading page up. */
void wake('reading', async (target) => {
	const data = await loadStory('opening.json');
	if (data.plan) void bringPlan();
	const reader = new Reader(data, () => loadData<RestData>('rest.json'));
	const part = (name: string) => target.querySelector(name) ?? target;
	hydrate(Stage, { target: part('.figure'), props: { player: reader, picture: undefined } });
	await pause();
	hydrate(Bar, { target: part('.bar'), props: { reader, menu: undefined } });
	await letters(LETTERS_WITHIN);
	await layOut(target);
	reader.start();
	openInPlace('about/embed/', reader);
	setTimeout(() => void import('./keep.ts'), KEEPS_AFTER);
});

/** Lays out what a page that was opened at its top has left for later, a chapter at a time. */
async function layOut(page: HTMLElement): Promise<void> {
	for (const chapter of page.querySelectorAll<HTMLElement>('.chapter')) {
		chapter.style.contentVisibility = 'visible';
		chapter.getBoundingClientRect();
		await pause();
	}
	document.documentElement.classList.remove('at-top');
}

/**
 * Opens beside the story what source marks and the link to the page on embedding lead to, and moves the focus where a link
 * to a step leads. With a modifier key, or where the script does not come, they are links like any other.
 * @param page address of the page on embedding
 */
function openInPlace(page: string, reader: Reader): void {
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>(
			`sup a, .card a[href^="#"], [href="${page}"]`
		);
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		(link.closest('sup')
			? import('./note.ts').then(({ openNote }) => openNote(link))
			: link.hash
				? import('#lib/pages/read/lead-on.ts').then(({ leadOn }) => leadOn(link, reader))
				: import('./dialog.ts').then(({ openDialog }) => openDialog(link, reader.data))
		).catch(() => (location.href = link.href));
	});
}
