/*
 * Fades of the picture, by the Web Animations API: the browser animates their opacity without the main thread, in contrast to
 * the frames of an interpolation.
 */

/** Durations of fading a picture out, or in, and of fading one out over the next, in ms. */
const FADE_MS = 200;
const CROSSFADE_MS = 250;
/** Milliseconds before its end in which a fade is removed: when it ends by itself, the browser first draws several frames. */
const END_MS = 10;

const findBox = (): HTMLElement | null => document.querySelector<HTMLElement>('.stage > .box');

/** Fades the picture out. It remains invisible until the animation is cancelled. */
export const fadeOut = (): Animation | undefined =>
	findBox()?.animate({ opacity: [1, 0] }, { duration: FADE_MS, fill: 'forwards' });

/** Fades the picture in. */
export function fadeIn(): void {
	const fade = findBox()?.animate({ opacity: [0, 1] }, { duration: FADE_MS });
	setTimeout(() => fade?.cancel(), FADE_MS - END_MS);
}

/**
 * Lays a copy of the picture over the stage, and fades it out over the picture that is drawn next. The copy has neither the plan,
 * which stays the same below it, nor the people on it, because copying their canvas costs as much as drawing them.
 * @returns a function that removes the copy
 */
export function coverWithCopy(): () => void {
	const box = findBox();
	if (!box) return () => undefined;
	const copy = copyPicture(box);
	const remove = () => copy.remove();
	box.parentElement?.append(copy);
	copy.animate({ opacity: [1, 0] }, { duration: CROSSFADE_MS, fill: 'forwards' });
	setTimeout(remove, CROSSFADE_MS - END_MS);
	return remove;
}

/** Returns a copy of the box of a picture, with what its canvases show. */
function copyPicture(box: HTMLElement): HTMLElement {
	const copy = box.cloneNode(true) as HTMLElement;
	copy.removeAttribute('role');
	copy.removeAttribute('aria-label');
	copy.ariaHidden = 'true';
	copy.style.pointerEvents = 'none';
	for (const part of copy.querySelectorAll('use, .crowd')) part.remove();
	const copies = copy.querySelectorAll('canvas');
	for (const [i, canvas] of box.querySelectorAll<HTMLCanvasElement>('canvas:not(.crowd)').entries())
		if (canvas.width * canvas.height > 0) copies[i]?.getContext('2d')?.drawImage(canvas, 0, 0);
	return copy;
}
