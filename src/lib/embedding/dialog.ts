import { mount, unmount } from 'svelte';
import MakerDialog from './MakerDialog.svelte';
import type { MakerData } from './maker-data.ts';

/**
 * Opens the dialog on embedding over the reading page, on the chapter that is read.
 * @param kept what the reader has set, as her address keeps it: `?lens=40`, or nothing
 */
export async function openDialog(kept: string): Promise<void> {
	const answer = await fetch('about/embed/maker.json');
	const data = (await answer.json()) as MakerData;
	const step = document.querySelector('[aria-current="step"]')?.id ?? '';
	const start = data.languages[0]?.chapters.find(({ steps }) => steps.some(({ id }) => id === step))?.whole
		.id;
	const dialog: Record<string, unknown> = mount(MakerDialog, {
		target: document.body,
		props: {
			data,
			page: 'about/embed/',
			root: '../',
			start: start ?? 'story',
			kept,
			closed: () => void unmount(dialog)
		}
	});
}
