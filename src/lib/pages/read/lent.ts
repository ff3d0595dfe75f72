/** What a link has brought that somebody else has chosen. This comes with such a link alone. */
import './lent.css';
import { CAMERAS } from '#lib/runtime/address.ts';
import { SHARED } from '#lib/runtime/shared-address.ts';
import type { Reader } from './reader.svelte.ts';

/**
 * Says at the step that a link leads to that settings came with it, and whose they are where it says so; a button takes
 * them back. Not where the page is loaded again or comes back: then they are the reader's own.
 */
export function tellLent(reader: Reader, address: string): void {
	const { playhead, data, word } = reader;
	const { settings, placement } = playhead.choices;
	const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const { hash, searchParams } = new URL(address);
	const card = document.getElementById(hash.slice(1) || (data.steps[0]?.id ?? ''))?.querySelector('.card');
	if (opened?.type !== 'navigate' || !card) return;
	const changed = data.settings
		.filter(({ id, default: usual }) => settings[id] !== usual)
		.map(({ id }) => id);

	const count = placement.length;
	const isShared = searchParams.has(SHARED);
	const cameras = count === 1 ? 'place.lent-one' : 'place.lent-many';
	const text = word(isShared && count > 0 ? cameras : isShared ? 'lent.shared' : 'lent.link', {
		count: String(count)
	});
	const note = document.createElement('p');
	const back = document.createElement('button');
	[note.className, back.className, back.type] = ['lent', 'plain', 'button'];
	back.textContent = word('lent.back');
	note.append(`${text} `, back);
	back.addEventListener('click', () => {
		const theirs = changed.filter((id) => !playhead.touched.has(id));
		playhead.reset(theirs, !playhead.touched.has(CAMERAS));
		note.remove();
		reader.sayLater();
		card.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
	});
	card.querySelector('h3')?.after(note);
	reader.say(text);
}
