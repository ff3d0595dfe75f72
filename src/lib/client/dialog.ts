import { mount, unmount } from 'svelte';
import type { MakerData } from '#lib/pages/embed/maker-data.ts';
import MakerDialog from '#lib/pages/embed/MakerDialog.svelte';
import type { PlayerData } from '#lib/runtime/data.ts';
import { readAddress, writeAddress } from '#lib/runtime/address.ts';
import { loadData } from './load-data.ts';

/**
 * Opens the dialog on embedding over the reading page, with what the reader has set: on the step whose link it is, or else
 * on the chapter that is read, or, where the link stands after the last one, on the whole story.
 * @param link to the page on embedding
 */
export async function openDialog(link: HTMLAnchorElement, { settings, walls }: PlayerData): Promise<void> {
	const page = link.getAttribute('href') ?? '';
	const data = await loadData<MakerData>(`${page}maker.json`);
	const own = link.closest('.step')?.id;
	const read = document.querySelector('[aria-current="step"]')?.id;
	const chapter = data.languages[0]?.chapters.find(({ steps }) => steps.some(({ id }) => id === read));
	const start = own ?? (link.closest('.end') ? undefined : chapter?.whole.id) ?? 'story';
	const dialog: Record<string, unknown> = mount(MakerDialog, {
		target: document.body,
		props: {
			data,
			page,
			root: '../',
			start,
			kept: writeAddress(readAddress(location.search, settings, walls), settings),
			closed: () => {
				void unmount(dialog);
				// The link that opened it may be in a menu that has closed, and then has not got the focus back.
				const { activeElement: now, body } = document;
				if (!now || now === body || now.getClientRects().length === 0)
					document.querySelector<HTMLElement>('.menu summary')?.focus();
			}
		}
	});
}
