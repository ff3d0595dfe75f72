/*
 * Fades of the picture, by the Web Animations API: the browser animates their opacity without the main thread, in contrast to
 * the frames of an interpolation.
 */

import { yieldToBrowser } from '#lib/runtime/page/idle.ts';

/** Durations of fading a picture out, or in, and of fading one out over the next, in ms. */
const FADE_MS = 200;
const CROSSFADE_MS = 250;
/** Milliseconds before its end in which a fade is removed: when it ends by itself, the browser first draws several frames. */
const END_MS = 10;

const findBox = (): HTMLElement | null => document.querySelector<HTMLElement>('.stage > .box');

/** Fades the picture out. It remains invisible until the animation is cancelled. */
export const fadeOut = (): Animation | undefined =>
	findBox()?.animate({ opacity: [1, 0] }, { duration: FADE_MS, fill: 'forwards' });

/** Waits until the next frame is painted. */
const waitForFrame = (): Promise<void> => new Promise(requestAnimationFrame).then(yieldToBrowser);

/**
 * Lets the browser lay out a picture that is faded out, then paint it, then paint its canvases, each in a task of its own: in the
 * frame that shows it, all would take longer than one frame. Call it as soon as the picture has changed.
 */
export async function layOutUnseen(): Promise<void> {
	const box = findBox();
	const hasCanvas = box?.querySelector('canvas') !== null;
	box?.toggleAttribute('data-unpainted', hasCanvas);
	await yieldToBrowser();
	box?.getBoundingClientRect();
	await waitForFrame();
	if (!hasCanvas) return;
	box?.removeAttribute('data-unpainted');
	await waitForFrame();
}

/**
 * Lets the browser lay out a picture in a task of its own before the first frame of its transition, which also paints it. Only
 * tasks with a priority come before that frame; without them, the frame does both.
 */
export function layOutBeforeFrame(): void {
	if ('scheduler' in globalThis)
		void scheduler.postTask(() => findBox()?.getBoundingClientRect(), { priority: 'user-blocking' });
}

/** Fades the picture in. */
export function fadeIn(): void {
	const fade = findBox()?.animate({ opacity: [0, 1] }, { duration: FADE_MS });
	setTimeout(() => fade?.cancel(), FADE_MS - END_MS);
}

/** The parts of a picture that fade out. */
const FADING = 'path, text, image';

/**
 * Fades what the next frame changes in the picture out over the picture of that frame: a copy of the shapes and texts that it
 * changes or removes. The copy has neither the plan, which stays the same below it, nor canvases, because copying one costs as
 * much as drawing it.
 * @returns a function that removes the copy
 */
export function fadeChangesOut(): () => void {
	const box = findBox();
	if (!box) return () => undefined;
	const copy = copyPicture(box);
	const copies = copy.querySelectorAll(FADING);
	const parts = [...box.querySelectorAll(FADING)];
	for (const part of copy.querySelectorAll('use, canvas')) part.remove();
	const remove = () => copy.remove();
	const frame = requestAnimationFrame(() => {
		for (const [i, part] of parts.entries())
			if (part.isConnected && part.isEqualNode(copies[i] ?? null)) copies[i]?.remove();
		if (!copy.querySelector(FADING)) return;
		box.parentElement?.append(copy);
		copy.animate({ opacity: [1, 0] }, { duration: CROSSFADE_MS, fill: 'forwards' });
		setTimeout(remove, CROSSFADE_MS - END_MS);
	});
	return () => {
		cancelAnimationFrame(frame);
		remove();
	};
}

/** Returns a copy of the box of a picture, for the eye only. */
function copyPicture(box: HTMLElement): HTMLElement {
	const copy = box.cloneNode(true) as HTMLElement;
	copy.removeAttribute('role');
	copy.removeAttribute('aria-label');
	copy.ariaHidden = 'true';
	copy.style.pointerEvents = 'none';
	return copy;
}
