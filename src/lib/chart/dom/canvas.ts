import { onColourChange } from './colour-change.ts';

/** Maximum device pixels per CSS pixel: in motion, more are not visible. */
const MAX_PIXEL_RATIO = 2;
/** Returns the pixels of a canvas per CSS pixel. */
export const pixelRatio = (): number => Math.min(devicePixelRatio, MAX_PIXEL_RATIO);
/** Time without painting after which a canvas is at rest, in milliseconds; after a single paint, it is at once. */
const REST_DELAY_MS = 150;

/** Paints the content of a canvas. */
export interface CanvasPainter {
	/** Repaints everything, at `ratio` device pixels per CSS pixel. */
	repaint(ratio: number): void;
	/** Stops painting; called when the canvas is removed. */
	readonly stop?: (() => void) | undefined;
}

/**
 * Returns the painter of a canvas.
 * @param changed must be called after each paint
 */
type Paint = (brush: CanvasRenderingContext2D, changed: () => void) => CanvasPainter;

/**
 * Returns a Svelte attachment that paints a canvas before its first frame, and again when its size, the colours or the
 * fonts change.
 * @param paint receives the 2D context, and returns how to repaint
 */
export function paintCanvas(paint: Paint) {
	return (canvas: HTMLCanvasElement): (() => void) | undefined => {
		const brush = canvas.getContext('2d');
		if (!brush) return undefined;
		const still = imageAtRest(canvas);
		const { repaint: paintAtRatio, stop } = paint(brush, still.changed);
		const repaint = (): void => {
			const ratio = pixelRatio();
			canvas.width = Math.round(canvas.clientWidth * ratio);
			canvas.height = Math.round(canvas.clientHeight * ratio);
			// A canvas cannot be repainted for print: there, style sheets invert what was painted in pale ink.
			canvas.classList.toggle('pale', isPale(getComputedStyle(canvas).getPropertyValue('--ink')));
			// A hidden canvas has no size. It is painted when it is shown.
			if (canvas.width) paintAtRatio(ratio);
		};
		const observer = new ResizeObserver(repaint);
		observer.observe(canvas);
		const stopColours = onColourChange(repaint);
		document.fonts.addEventListener('loadingdone', repaint);
		return () => {
			observer.disconnect();
			stopColours();
			document.fonts.removeEventListener('loadingdone', repaint);
			still.remove();
			stop?.();
		};
	};
}

/** Returns whether a colour is light. @param colour `#rrggbb`, or `rgb(…)` where the variable is registered as a colour */
const isPale = (colour: string): boolean => /^\s*(#[89a-f]|rgb\((1[3-9]|2)\d)/i.test(colour);

/**
 * Shows an image in place of a canvas at rest. Without graphics hardware, browsers copy a drawable canvas with every
 * frame of the page, even when it has not changed, and that costs more than all the rest of a scroll. A canvas with a
 * transferred bitmap is not copied.
 */
function imageAtRest(canvas: HTMLCanvasElement) {
	const still = canvas.cloneNode() as HTMLCanvasElement;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** Time of the last paint, in milliseconds; an image of an earlier one is out of date. */
	let paintedAt = -Infinity;
	const show = (image: boolean): void => {
		if (image !== still.hidden) return;
		still.className = canvas.className;
		still.hidden = !image;
		canvas.style.visibility = image ? 'hidden' : '';
	};
	const rest = async (): Promise<void> => {
		const imageTime = paintedAt;
		const image = await createImageBitmap(canvas);
		const shown = still.getContext('bitmaprenderer');
		if (imageTime !== paintedAt || !shown) {
			image.close();
			return;
		}
		[still.width, still.height] = [image.width, image.height];
		shown.transferFromImageBitmap(image);
		// Inserted on first rest: a canvas that never rests (moving marks) needs no image.
		if (!still.isConnected) canvas.before(still);
		show(true);
	};
	return {
		changed(): void {
			const now = performance.now();
			clearTimeout(timer);
			show(false);
			// If the image cannot be made, the canvas itself stays visible.
			timer = setTimeout(
				() => void rest().catch(() => undefined),
				now - paintedAt < REST_DELAY_MS ? REST_DELAY_MS : 0
			);
			paintedAt = now;
		},
		remove(): void {
			clearTimeout(timer);
			// An image that is still being made is out of date.
			paintedAt = NaN;
			still.remove();
		}
	};
}
