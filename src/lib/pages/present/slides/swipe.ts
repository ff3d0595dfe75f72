import type { Attachment } from 'svelte/attachments';

/** Minimum length of a swipe in CSS pixels, and its minimum ratio of horizontal to vertical travel. */
const MIN_LENGTH_PX = 60;
const MIN_ASPECT = 1.6;

/** Elements that use touch themselves. */
const TOUCH_TARGETS = 'input, select, button, a, summary, .panel, .script';

/**
 * Creates an attachment that detects horizontal swipes by finger or pen. The mouse is ignored: dragging with it has
 * other uses.
 * @param turn called with 1 for a swipe to the left, which goes forward, and with −1 for one to the right
 * @param isSettable returns whether something in the picture can be dragged; swipes on the picture are then ignored
 */
export function swipe(turn: (by: 1 | -1) => void, isSettable: () => boolean): Attachment<HTMLElement> {
	return (element) => {
		let from: { readonly id: number; readonly x: number; readonly y: number } | undefined;

		function down({ pointerId, pointerType, isPrimary, clientX, clientY, target }: PointerEvent) {
			const touchTargets = isSettable() ? `${TOUCH_TARGETS}, .stage` : TOUCH_TARGETS;
			const isIgnored = target instanceof Element && target.closest(touchTargets) !== null;
			from =
				pointerType !== 'mouse' && isPrimary && !isIgnored
					? { id: pointerId, x: clientX, y: clientY }
					: undefined;
		}

		function up({ pointerId, clientX, clientY }: PointerEvent) {
			if (from?.id !== pointerId) return;
			const [dx, dy] = [clientX - from.x, clientY - from.y];
			from = undefined;
			if (Math.abs(dx) >= MIN_LENGTH_PX && Math.abs(dx) > MIN_ASPECT * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
		}

		const cancel = () => (from = undefined);
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', cancel);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', cancel);
		};
	};
}
