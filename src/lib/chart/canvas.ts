import { onColours } from './on-colours.ts';

/** Pixels of a canvas for one of the page, at most: more are not seen in what moves. */
const SHARPEST = 2;
/** Milliseconds without anything painted after which a canvas is at rest. */
const RESTS = 150;

/** What stands on a canvas. */
export interface Painting {
	/** Paints all of it anew, on so many pixels for one of the page. */
	anew(ratio: number): void;
	readonly stop?: (() => void) | undefined;
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
			// Nothing can be painted anew for paper: there, style sheets invert what was painted in pale ink.
			canvas.classList.toggle('pale', isPale(getComputedStyle(canvas).getPropertyValue('--ink')));
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

const isPale = (colour: string): boolean => /^#[89a-f]/i.test(colour.trim());

/**
 * What takes a canvas's place where it rests. Where no graphics hardware helps, a canvas that can be drawn on is copied with
 * every frame of the page, also when nothing on it has changed, and that costs more than all the rest of a scroll; one
 * that was handed an image is not.
 */
function stillOf(canvas: HTMLCanvasElement) {
	const still = canvas.cloneNode() as HTMLCanvasElement;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let rests = false;
	/** Stands for the time since something was painted last. */
	let turn = {};
	const show = (image: boolean): void => {
		if (image === rests) return;
		rests = image;
		still.className = canvas.className;
		still.hidden = !image;
		canvas.style.visibility = image ? 'hidden' : '';
	};
	const rest = async (): Promise<void> => {
		const mine = turn;
		if (canvas.width === 0 || canvas.height === 0) return;
		const image = await createImageBitmap(canvas);
		const shown = still.getContext('bitmaprenderer');
		if (mine !== turn || !shown) {
			image.close();
			return;
		}
		[still.width, still.height] = [image.width, image.height];
		shown.transferFromImageBitmap(image);
		// A canvas that never rests, as those of travelling marks, has none beside it.
		if (!still.isConnected) canvas.before(still);
		show(true);
	};
	const stir = (): void => {
		turn = {};
		clearTimeout(timer);
		show(false);
	};
	return {
		changed(): void {
			stir();
			// Where the image cannot be made, the canvas itself stays.
			timer = setTimeout(() => void rest().catch(() => undefined), RESTS);
		},
		remove(): void {
			stir();
			still.remove();
		}
	};
}
