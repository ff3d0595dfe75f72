/** What one draws with. */
export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface Surface {
	readonly brush: Brush;
	/** Pixels. Where they change, what was drawn is gone. */
	resize(width: number, height: number): void;
	/** Puts what was drawn on the page. */
	show(): void;
}

/**
 * A canvas whose picture is drawn aside and handed over whole. A canvas that is drawn on itself is copied with every
 * frame of the page where no graphics hardware helps, also when nothing on it has changed: that costs more than all the
 * rest of a scroll.
 * @param keeps whether the next drawing goes on from what was drawn; else it begins with nothing
 * @returns undefined where the browser draws on no canvas at all
 */
export function surfaceOf(canvas: HTMLCanvasElement, keeps = false): Surface | undefined {
	const shown = 'OffscreenCanvas' in globalThis ? canvas.getContext('bitmaprenderer') : null;
	return shown ? aside(canvas, shown, keeps) : onItself(canvas);
}

function aside(
	canvas: HTMLCanvasElement,
	shown: ImageBitmapRenderingContext,
	keeps: boolean
): Surface | undefined {
	const sheet = new OffscreenCanvas(canvas.width, canvas.height);
	// Handing over takes the drawing away: what is to stay is copied first.
	const copy = keeps ? new OffscreenCanvas(canvas.width, canvas.height) : sheet;
	const brush = sheet.getContext('2d');
	const copyBrush = keeps ? copy.getContext('2d') : null;
	if (!brush) return undefined;
	brush.direction = 'ltr';
	return {
		brush,
		resize(width, height) {
			for (const each of new Set([canvas, sheet, copy])) [each.width, each.height] = [width, height];
			brush.direction = 'ltr';
		},
		show() {
			if (sheet.width === 0 || sheet.height === 0) return;
			copyBrush?.drawImage(sheet, 0, 0);
			shown.transferFromImageBitmap(copy.transferToImageBitmap());
		}
	};
}

function onItself(canvas: HTMLCanvasElement): Surface | undefined {
	const brush = canvas.getContext('2d');
	if (!brush) return undefined;
	return {
		brush,
		resize: (width, height) => ([canvas.width, canvas.height] = [width, height]),
		show: () => undefined
	};
}
