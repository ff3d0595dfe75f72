/** Note about choices that came with someone else's link. Loaded only for such links. */
import './lent.css';
import { countedWord } from '#lib/i18n/counted-word.ts';
import { CAMERAS_PARAM } from '#lib/runtime/address/choices-address.ts';
import { SHARED_PARAM } from '#lib/runtime/address/shared-address.ts';
import type { Reader } from '../reader.svelte.ts';

/**
 * Adds a note to the step at which a link opened the page: the settings or cameras come from the link. Its button
 * resets those that the reader has not changed since. There is no note after a reload or a return in the history,
 * because the choices in the address are then the reader's own.
 * @param address absolute address with which the page was opened
 */
export function showSharedChoicesNote(reader: Reader, address: string): void {
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
	const isShared = searchParams.has(SHARED_PARAM);
	const text =
		isShared && count > 0
			? countedWord(word, 'place.lent', count, data.locale)
			: word(isShared ? 'lent.shared' : 'lent.link');
	const note = document.createElement('p');
	const back = document.createElement('button');
	[note.className, back.className, back.type] = ['lent', 'plain', 'button'];
	back.textContent = word('lent.back');
	note.append(`${text} `, back);
	back.addEventListener('click', () => {
		const unchanged = changed.filter((id) => !playhead.changedHere.has(id));
		playhead.reset(unchanged, !playhead.changedHere.has(CAMERAS_PARAM));
		note.remove();
		reader.announceLater();
		card.querySelector<HTMLElement>(':is(h2, h3)')?.focus({ preventScroll: true });
	});
	card.querySelector(':is(h2, h3)')?.after(note);
	reader.announce(text);
}
