import { onColours } from './on-colours.ts';

/** Pixels of a canvas for one of the page, at most: more are not seen in what moves. */
const SHARPEST = 2;
/** Milliseconds without anything painted after which a canvas is at rest. */
const RESTS = 150;

/** What stands on a canvas. */
export interface Painting {
	/** Paints all of it anew, on so many pixels for one of the page. */
	anew(ratio: number): void;
	stop?(): void;
}

/** @param changed to be called when something has been painted */
type Paint = (brush: CanvasRenderingContext2D, changed: () => void) => Painting;

/**
 * Attaches what paints a canvas for as long as it is there: first before its first frame, and anew when its room, the
 * colours or letters are others.
 */
export function painted(paint: Paint) {
	return (canvas: HTMLCanvasElement): (() => void) | undefined => {
		const brush = canvas.getContext('2d');
		if (!brush) return undefined;
		const still = stillOf(canvas);
		const { anew, stop } = paint(brush, still.changed);
		const paintAnew = (): void => {
			const ratio = Math.min(devicePixelRatio, SHARPEST);
			canvas.width = Math.round(canvas.clientWidth * ratio);
			canvas.height = Math.round(canvas.clientHeight * ratio);
			anew(ratio);
		};
		const observer = new ResizeObserver(paintAnew);
		observer.observe(canvas);
		const endColours = onColours(paintAnew);
		document.fonts.addEventListener('loadingdone', paintAnew);
		return () => {
			observer.disconnect();
			endColours();
			document.fonts.removeEventListener('loadingdone', paintAnew);
			still.remove();
			stop?.();
		};
	};
}

/**
 * What takes a canvas's place where it rests. Where no graphics hardware helps, a canvas that can be drawn on is copied with
 * every frame of the page, also when nothing on it has changed, and that costs more than all the rest of a scroll; one
 * that was handed an image is not.
 */
function stillOf(canvas: HTMLCanvasElement) {
	const still = canvas.cloneNode() as HTMLCanvasElement;
	const shown = still.getContext('bitmaprenderer');
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** Stands for the time since something was painted last. */
	let turn = {};
	const show = (rests: boolean): void => {
		still.hidden = !rests;
		canvas.style.visibility = rests ? 'hidden' : '';
	};
	const rest = async (): Promise<void> => {
		const mine = turn;
		if (!shown || canvas.width === 0 || canvas.height === 0) return;
		const image = await createImageBitmap(canvas);
		if (mine !== turn) return;
		[still.width, still.height] = [canvas.width, canvas.height];
		shown.transferFromImageBitmap(image);
		show(true);
	};
	show(false);
	canvas.before(still);
	return {
		changed(): void {
			turn = {};
			if (!still.hidden) show(false);
			clearTimeout(timer);
			// Where the image cannot be made, the canvas itself stays.
			timer = setTimeout(() => void rest().catch(() => undefined), RESTS);
		},
		remove(): void {
			turn = {};
			clearTimeout(timer);
			still.remove();
		}
	};
}
