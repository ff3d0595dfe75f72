import { areDefaultChoices } from '#lib/runtime/address/choices-address.ts';
import { logError } from '#lib/runtime/page/failure.ts';
import type { Reader } from '../reader.svelte.ts';

/** Shows announcements in the live region of the page, and keeps the stage where the reader's choices need it. */
export function followReader(reader: Reader): void {
	$effect.root(() => {
		$effect(() => {
			const region = document.getElementById('told');
			if (region) region.textContent = reader.announcement;
			if (reader.announcement) keepInSight(document.activeElement);
		});
		$effect(() => {
			const isChanged = !areDefaultChoices(reader.playhead.choices, reader.data.settings);
			const card = isChanged ? document.getElementById(reader.step?.id ?? '') : null;
			if (card ?? document.querySelector('.card > #scene'))
				import('./move-stage.ts').then(({ moveStage }) => moveStage(card), logError);
		});
	});
}

/** Scrolls a focused control back into view after longer sentences above pushed it below the window's edge. */
function keepInSight(control: Element | null): void {
	if (!control?.matches('.controls *')) return;
	const { top, bottom } = control.getBoundingClientRect();
	if (bottom > innerHeight && top < innerHeight * 1.25) control.scrollIntoView({ block: 'nearest' });
}
