import { writeChoices } from '#lib/runtime/address/choices-address.ts';
import type { Reader } from '#lib/pages/read/reader.svelte.ts';

/**
 * Opens a link in place: source marks open a note, a link to a step moves the focus, the button of the opening plays its
 * picture, and any other link is that to the studio, which gets the reader's choices. Rejects if the code fails to load.
 */
export async function openLink(link: HTMLAnchorElement, reader: Reader): Promise<void> {
	if (link.closest('sup')) await (await import('./source-note.ts')).openSourceNote(link);
	else if (link.matches('.start'))
		(await import('#lib/pages/read/navigation/play-keyframes.ts')).playKeyframes(link);
	else if (link.hash)
		(await import('#lib/pages/read/navigation/follow-step-link.ts')).followStepLink(link, reader);
	else location.href = studioAddress(link, reader);
}

/**
 * Returns the address of the studio with the reader's choices and a part of the story: the step that contains the link;
 * for the link at the end of the page, the whole story; for any other link, the current chapter.
 */
function studioAddress(link: HTMLAnchorElement, { data, playhead, choicesToSave }: Reader): string {
	const chapter = data.chapters.find(({ steps }) => steps.includes(playhead.step))?.id;
	const part = link.closest('.step')?.id ?? (link.closest('.end') ? 'story' : chapter);
	const query = new URLSearchParams(writeChoices(choicesToSave, data.settings));
	if (part) query.set('part', part);
	return `${link.href}?${query.toString()}`;
}
