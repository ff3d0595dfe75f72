/*
 * Fades of the picture, by the Web Animations API: the browser animates their opacity without the main thread, in contrast to
 * the frames of an interpolation.
 */

import { pixelRatio } from '#lib/chart/dom/canvas.ts';
import { yieldToBrowser } from '#lib/runtime/page/idle.ts';

/** Durations of fading a picture out, or in, and of fading one out over the next, in ms. */
const FADE_MS = 160;
const CROSSFADE_MS = 250;
/** Duration in ms of the animation of a fade, long enough that it is cancelled before it ends. */
const HOLD_MS = 10_000;

/** A running fade. It keeps its last opacity until it is cancelled: when an animation ends by itself, the browser draws several frames. */
export interface Fade {
	/** Resolves when the last opacity is reached, also if the fade has been cancelled. */
	readonly over: Promise<void>;
	cancel(): void;
}

/** Changes the opacity of an element. */
function fade(element: HTMLElement, [from, to]: readonly [number, number], milliseconds: number): Fade {
	const held = [{ opacity: from }, { opacity: to, offset: milliseconds / HOLD_MS }, { opacity: to }];
	const animation = element.animate(held, { duration: HOLD_MS, fill: 'forwards' });
	const over = new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
	return { over, cancel: () => animation.cancel() };
}

const findBox = (): HTMLElement | null => document.querySelector<HTMLElement>('.stage > .box');

/** Fades the picture out. It remains invisible until the fade is cancelled. */
export function fadeOut(): Fade | undefined {
	const box = findBox();
	return box ? fade(box, [1, 0], FADE_MS) : undefined;
}

/** Waits for another task before the next frame. Only tasks with a priority come before a frame; without them, it may be later. */
const waitForTask = async (): Promise<void> => {
	if ('scheduler' in globalThis) await scheduler.postTask(() => undefined, { priority: 'user-blocking' });
	else await yieldToBrowser();
};

/** Waits until the next frame is painted. */
const waitForFrame = (): Promise<void> => new Promise(requestAnimationFrame).then(yieldToBrowser);

/** Selects canvases that `deck.css` hides until they are painted. */
const UNPAINTED = "canvas:is(:not([width]), [width='0'])";

/**
 * Lets the browser lay out a picture that is faded out, then paint it, then each of its canvases, in tasks of their own: in the
 * frame that shows it, all would take longer than one frame. Call it in the task that changes the picture, before Svelte updates the
 * elements.
 * @param isResized whether the picture before had another size, so that the canvases they share have to be painted again
 */
export async function layOutUnseen(isResized: boolean): Promise<void> {
	const box = findBox();
	box?.toggleAttribute('data-unpainted', true);
	if (isResized) for (const canvas of box?.querySelectorAll('canvas') ?? []) canvas.width = 0;
	await waitForTask();
	box?.getBoundingClientRect();
	await waitForFrame();
	for (const canvas of box?.querySelectorAll<HTMLCanvasElement>(UNPAINTED) ?? [])
		if (allocatePixels(canvas)) await waitForFrame();
	box?.removeAttribute('data-unpainted');
}

/**
 * Shows a canvas, and lets the browser allocate its pixels: otherwise that happens in the frame that paints it, and takes as
 * long as painting it.
 * @returns false for the image of a canvas at rest, which has no 2D context
 */
function allocatePixels(canvas: HTMLCanvasElement): boolean {
	const brush = canvas.getContext('2d');
	if (!brush) return false;
	// With a width, the canvas is no longer hidden, so that its size can be measured.
	canvas.width = 1;
	canvas.width = Math.round(canvas.clientWidth * pixelRatio());
	canvas.height = Math.round(canvas.clientHeight * pixelRatio());
	// The first call that draws or prepares to draw allocates them.
	brush.setTransform(1, 0, 0, 1, 0, 0);
	return true;
}

/**
 * Lets the browser lay out a picture in a task of its own before the first frame of its transition, which also paints it. Call it
 * in the task that changes the picture.
 */
export async function layOutBeforeFrame(): Promise<void> {
	await waitForTask();
	findBox()?.getBoundingClientRect();
}

/** Fades the picture in. */
export async function fadeIn(): Promise<void> {
	const box = findBox();
	if (!box) return;
	const { over, cancel } = fade(box, [0, 1], FADE_MS);
	await over;
	cancel();
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
	let fading: Fade | undefined;
	const remove = () => {
		// The animation of a removed element continues, and requests frames of the page.
		fading?.cancel();
		copy.remove();
	};
	const frame = requestAnimationFrame(() => {
		for (const [i, part] of parts.entries())
			if (part.isConnected && part.isEqualNode(copies[i] ?? null)) copies[i]?.remove();
		if (!copy.querySelector(FADING)) return;
		box.parentElement?.append(copy);
		fading = fade(copy, [1, 0], CROSSFADE_MS);
		void fading.over.then(remove);
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
