import { mount, unmount } from 'svelte';
import type { MakerData } from '#lib/pages/embed/maker-data.ts';
import MakerDialog from '#lib/pages/embed/MakerDialog.svelte';
import type { PlayerData } from '#lib/runtime/data.ts';
import { readAddress, writeAddress } from '#lib/runtime/address.ts';
import { loadData } from './load-data.ts';

/**
 * Opens the dialog on embedding over the reading page, on the chapter that is read, with what the reader has set.
 * @param page address of the page on embedding
 */
export async function openDialog(page: string, { settings, walls }: PlayerData): Promise<void> {
	const data = await loadData<MakerData>(`${page}maker.json`);
	const step = document.querySelector('[aria-current="step"]')?.id ?? '';
	const chapter = data.languages[0]?.chapters.find(({ steps }) => steps.some(({ id }) => id === step));
	const dialog: Record<string, unknown> = mount(MakerDialog, {
		target: document.body,
		props: {
			data,
			page,
			root: '../',
			start: chapter?.whole.id ?? 'story',
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
