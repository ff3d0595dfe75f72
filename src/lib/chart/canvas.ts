import { onColours } from './on-colours.ts';

/** What one draws with. */
export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Pixels of a canvas for one of the page, at most: more are not seen in what moves. */
const SHARPEST = 2;

export const pixelRatio = (): number => Math.min(devicePixelRatio, SHARPEST);

/**
 * What draws on a canvas, by a sheet of its own where the browser has one: where no graphics hardware helps, a canvas that
 * is drawn on itself is copied with every frame of the page, also when nothing on it has changed, and that costs more
 * than all the rest of a scroll. How large it is, `brush.canvas` says.
 * @returns null where the browser draws on no canvas at all
 */
export function brushOf(canvas: HTMLCanvasElement): Brush | null {
	const hasSheet = typeof canvas.transferControlToOffscreen === 'function';
	return hasSheet ? canvas.transferControlToOffscreen().getContext('2d') : canvas.getContext('2d');
}

/** What stands on a canvas. */
export interface Painting {
	/** Paints all of it anew: its room or its colours are others now. Pixels of the canvas for one of the page. */
	anew(ratio: number): void;
	stop(): void;
}

/**
 * Attaches what paints a canvas for as long as it is there: first before its first frame, and anew when its room or the
 * colours change, and when the page comes back from behind another tab, where a browser may have let go of its sheet.
 */
export function painted(paint: (canvas: HTMLCanvasElement, brush: Brush) => Painting) {
	return (canvas: HTMLCanvasElement): (() => void) | undefined => {
		const brush = brushOf(canvas);
		if (!brush) return undefined;
		const { anew, stop } = paint(canvas, brush);
		const paintAnew = (): void => {
			const ratio = pixelRatio();
			brush.canvas.width = Math.round(canvas.clientWidth * ratio);
			brush.canvas.height = Math.round(canvas.clientHeight * ratio);
			anew(ratio);
		};
		const comeBack = (): void => {
			if (document.visibilityState === 'visible') paintAnew();
		};
		const observer = new ResizeObserver(paintAnew);
		observer.observe(canvas);
		const endColours = onColours(paintAnew);
		document.addEventListener('visibilitychange', comeBack);
		return () => {
			observer.disconnect();
			endColours();
			document.removeEventListener('visibilitychange', comeBack);
			stop();
		};
	};
}
