import type { Reader } from '../reader.svelte.ts';

/** Shows announcements in the live region of the page. */
export function showAnnouncements(reader: Reader): void {
	$effect.root(() => {
		$effect(() => {
			const region = document.getElementById('told');
			if (region) region.textContent = reader.announcement;
			if (reader.announcement) keepInSight(document.activeElement);
		});
	});
}

/** Scrolls a focused control back into view after longer sentences above pushed it below the window's edge. */
function keepInSight(control: Element | null): void {
	if (!control?.matches('.controls *')) return;
	const { top, bottom } = control.getBoundingClientRect();
	if (bottom > innerHeight && top < innerHeight * 1.25) control.scrollIntoView({ block: 'nearest' });
}
