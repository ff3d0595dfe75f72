import type { Reader } from '#lib/pages/read/reader.svelte.ts';

/**
 * Opens a link in place: source marks open a note, a link to a step moves the focus, the button of the opening plays its
 * picture, and any other link is that to the page on embedding, which opens a dialog. Rejects if the code fails to load.
 */
export async function openLink(link: HTMLAnchorElement, reader: Reader): Promise<void> {
	if (link.closest('sup')) await (await import('./source-note.ts')).openSourceNote(link);
	else if (link.matches('.start'))
		(await import('#lib/pages/read/navigation/play-keyframes.ts')).playKeyframes(link);
	else if (link.hash)
		(await import('#lib/pages/read/navigation/follow-step-link.ts')).followStepLink(link, reader);
	else await (await import('./embed-dialog.ts')).openEmbedDialog(link, reader.data);
}
