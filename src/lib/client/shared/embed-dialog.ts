import { mount, unmount } from 'svelte';
import type { MakerData } from '#lib/pages/embed/maker/maker-data.ts';
import MakerDialog from '#lib/pages/embed/maker/MakerDialog.svelte';
import type { PlayerData } from '#lib/runtime/data.ts';
import { readChoices, writeChoices } from '#lib/runtime/address/choices-address.ts';
import { loadData } from './load-data.ts';

/**
 * Opens the embed dialog over the reading page, with the reader's choices. It first offers the step that contains the
 * link; for the link at the end of the page, the whole story; for any other link, the current chapter.
 * @param link link to the page on embedding, which was clicked
 * @throws Error if the dialog's data cannot be loaded
 */
export async function openEmbedDialog(
	link: HTMLAnchorElement,
	{ settings, walls }: PlayerData
): Promise<void> {
	const page = link.getAttribute('href') ?? '';
	const data = await loadData<MakerData>(`${page}maker.json`);
	const stepId = link.closest('.step')?.id;
	const currentId = document.querySelector('[aria-current="step"]')?.id;
	const chapter = data.languages[0]?.chapters.find(({ steps }) => steps.some(({ id }) => id === currentId));
	const start = stepId ?? (link.closest('.end') ? undefined : chapter?.whole.id) ?? 'story';
	const dialog: Record<string, unknown> = mount(MakerDialog, {
		target: document.body,
		props: {
			data,
			page,
			root: '../',
			start,
			kept: writeChoices(readChoices(location.search, settings, walls), settings),
			closed: () => {
				void unmount(dialog);
				// If the link is in a menu that has closed, the browser cannot return the focus to it.
				const { activeElement: now, body } = document;
				if (!now || now === body || now.getClientRects().length === 0)
					document.querySelector<HTMLElement>('.menu summary')?.focus();
			}
		}
	});
}
