/** Moves a mark of the plan by pointer and by arrow keys. */
import type { Point } from '#lib/model/maths/geometry.ts';
import { logError } from '#lib/runtime/page/failure.ts';
import { pointIn } from './point-in.ts';

/** Metres that a key moves a mark. */
const [STEP_METRES, LARGE_STEP_METRES] = [1, 10];
const ARROWS: Readonly<Record<string, Point>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

interface Mark {
	/** Returns where the mark is, in metres. */
	readonly at: () => Point;
	/** Moves the mark; while it does, only the latest of further moves is kept. */
	readonly move: (to: Point) => Promise<void>;
	/** Called for Delete; a mark without it stays. */
	readonly remove?: () => Promise<void>;
}

/** Returns an attachment that moves a mark of an SVG plan. A touch on the mark is none on the plan. */
export const dragMark =
	({ at, move, remove }: Mark) =>
	(element: SVGGraphicsElement): (() => void) => {
		const listeners = new AbortController();
		const on = <Name extends keyof SVGElementEventMap>(
			name: Name,
			listener: (event: SVGElementEventMap[Name]) => void
		) => {
			element.addEventListener(name, listener, { signal: listeners.signal });
		};
		let isHeld = false;
		let isMoving = false;
		let next: Point | undefined;
		const moveTo = async (to: Point) => {
			next = to;
			if (isMoving) return;
			isMoving = true;
			try {
				while (next) {
					const latest: Point = next;
					next = undefined;
					await move(latest);
				}
			} finally {
				isMoving = false;
			}
		};
		on('click', (event) => event.stopPropagation());
		on('pointerdown', (event) => {
			isHeld = true;
			element.setPointerCapture(event.pointerId);
			event.stopPropagation();
		});
		on('pointermove', (event) => {
			if (isHeld) moveTo(pointIn(element, event)).catch(logError);
		});
		// Some browsers ignore `touch-action` on marks of a picture, and would scroll the page.
		on('touchmove', (event) => {
			if (isHeld && event.cancelable) event.preventDefault();
		});
		on('pointerup', () => (isHeld = false));
		on('pointercancel', () => (isHeld = false));
		on('keydown', (event) => {
			const arrow = ARROWS[event.key];
			const isRemoved = remove && (event.key === 'Delete' || event.key === 'Backspace');
			if (!arrow && !isRemoved) return;
			event.preventDefault();
			if (!arrow) {
				remove?.().catch(logError);
				return;
			}
			const step = event.shiftKey ? LARGE_STEP_METRES : STEP_METRES;
			const [x, y] = at();
			moveTo([x + arrow[0] * step, y + arrow[1] * step]).catch(logError);
		});
		return () => listeners.abort();
	};
