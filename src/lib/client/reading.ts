import { hydrate } from 'svelte';
import type { RestData } from '#lib/runtime/data.ts';
import { fontsReady, yieldToBrowser } from '#lib/runtime/page/idle.ts';
import { insertPlan } from '#lib/chart/plan/plan-file.ts';
import { Reader } from '#lib/pages/read/reader.svelte.ts';
import Stage from '#lib/ui/Stage.svelte';
import { loadData, loadStory } from './shared/load-data.ts';
import './shared/open-details-for-print.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Delay before the offline cache is filled, so that it does not compete with what is being read. */
const CACHE_DELAY_MS = 8000;

/** Longest wait for fonts before the page is laid out. */
const FONT_TIMEOUT_MS = 600;

/** Hydrates the reading page, the stage first. */
void hydratePage('reading', async (target) => {
	const data = await loadStory('opening.json');
	const plan = data.plan && insertPlan();
	const reader = new Reader(data, () => loadData<RestData>('rest.json'));
	hydrate(Stage, {
		target: target.querySelector('.figure') ?? target,
		props: { player: reader, picture: undefined }
	});
	await fontsReady(FONT_TIMEOUT_MS);
	// The crowd takes its figures from it.
	await plan;
	await layOut(target);
	reader.start();
	openInPlace('about/embed/', reader);
	setTimeout(() => void import('./keep.ts'), CACHE_DELAY_MS);
});

/** Distance from the window, in its heights, from which on the cards of a chapter do not stick. */
const FAR_DISTANCE = '100% 0%';

/**
 * Lays out the chapters that were skipped at the start (`content-visibility`), one per task, and lets cards stick only in
 * chapters near the window: browsers place every sticky element of a page anew in each frame of a scroll, also those far
 * away. A whole chapter changes at once, so that scrolling seldom causes a layout.
 */
async function layOut(page: HTMLElement): Promise<void> {
	const observer = new IntersectionObserver(
		(entries) => entries.forEach((entry) => entry.target.classList.toggle('far', !entry.isIntersecting)),
		{ rootMargin: FAR_DISTANCE }
	);
	for (const chapter of page.querySelectorAll<HTMLElement>('.chapter')) {
		chapter.style.contentVisibility = 'visible';
		chapter.getBoundingClientRect();
		observer.observe(chapter);
		await yieldToBrowser();
	}
	document.documentElement.classList.remove('at-top');
}

/**
 * Opens some links in place (see `openLink`). With a modifier key, or if the code fails to load, they are ordinary links.
 * @param page address of the page on embedding
 */
function openInPlace(page: string, reader: Reader): void {
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>(
			`sup a, .card a[href^="#"], .rail a, [href="${page}"]`
		);
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		import('./shared/open-link.ts')
			.then((module) => module.openLink(link, reader))
			.catch(() => (location.href = link.href));
	});
}
