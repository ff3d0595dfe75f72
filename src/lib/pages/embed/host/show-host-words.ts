import { mount } from 'svelte';
import type { FramePlayer } from '../frame-player.svelte.ts';
import { NO_HOST_TEXT, readHostText } from '../options/host-text.ts';
import '../style/notes.css';
import HostNote from './HostNote.svelte';
import HostText from './HostText.svelte';

/**
 * Shows the texts that the host gave in the frame's address, and the note on its settings. Outside a host there are no
 * texts, so that a link cannot put words on the publisher's own page.
 */
export function showHostWords(stepper: FramePlayer): void {
	const frame = document.querySelector('.frame');
	const note = frame?.querySelector('.note');
	if (!frame || !note) return;
	const text = parent === window ? NO_HOST_TEXT : readHostText(new URLSearchParams(location.search));
	// Before all else in the order of reading, after the heading.
	const anchor = frame.querySelector('.read') ?? note;
	if (text.headline || text.line) mount(HostText, { target: frame, anchor, props: { stepper, text } });
	mount(HostNote, { target: note, props: { stepper, signature: text.signature } });
}
