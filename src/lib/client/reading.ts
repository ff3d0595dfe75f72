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
	if (data.plan) void insertPlan();
	const reader = new Reader(data, () => loadData<RestData>('rest.json'));
	hydrate(Stage, {
		target: target.querySelector('.figure') ?? target,
		props: { player: reader, picture: undefined }
	});
	await fontsReady(FONT_TIMEOUT_MS);
	await layOut(target);
	reader.start();
	openInPlace('about/embed/', reader);
	setTimeout(() => void import('./keep.ts'), CACHE_DELAY_MS);
});

/** Lays out the chapters that were skipped at the start (`content-visibility`), one per task. */
async function layOut(page: HTMLElement): Promise<void> {
	for (const chapter of page.querySelectorAll<HTMLElement>('.chapter')) {
		chapter.style.contentVisibility = 'visible';
		chapter.getBoundingClientRect();
		await yieldToBrowser();
	}
	document.documentElement.classList.remove('at-top');
}

/**
 * Handles four kinds of links in place: source marks open a note, the link to the page on embedding opens a dialog, links
 * to a step move the focus, and the button of the opening plays its picture. With a modifier key, or if the code fails to load, they are ordinary links.
 * @param page address of the page on embedding
 */
function openInPlace(page: string, reader: Reader): void {
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>(
			`sup a, .card a[href^="#"], .rail a, [href="${page}"]`
		);
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		(link.closest('sup')
			? import('./shared/source-note.ts').then(({ openSourceNote }) => openSourceNote(link))
			: link.matches('.start')
				? import('#lib/pages/read/navigation/play-keyframes.ts').then(({ playKeyframes }) =>
						playKeyframes(link)
					)
				: link.hash
					? import('#lib/pages/read/navigation/follow-step-link.ts').then(({ followStepLink }) =>
							followStepLink(link, reader)
						)
					: import('./shared/embed-dialog.ts').then(({ openEmbedDialog }) =>
							openEmbedDialog(link, reader.data)
						)
		).catch(() => (location.href = link.href));
	});
}
