import type { Attachment } from 'svelte/attachments';

/** Pixels that a finger must travel for it to be a swipe, and how much more along than across. */
const LEAST = 60;
const STRAIGHT = 1.6;

/** Things that want a finger for themselves. */
const KEEPS = 'input, select, button, a, summary, .panel, .script';

/**
 * Turns pages under a finger or a pen: to the left is forward. A mouse drags things, it does not turn pages.
 * @param turn called with 1 forward and −1 back
 * @param isSettable whether the picture shows something that can be set: whoever drags in it means that
 */
export function swipe(turn: (by: 1 | -1) => void, isSettable: () => boolean): Attachment<HTMLElement> {
	return (element) => {
		let from: { readonly id: number; readonly x: number; readonly y: number } | undefined;

		function down({ pointerId, pointerType, isPrimary, clientX, clientY, target }: PointerEvent) {
			const keeps = isSettable() ? `${KEEPS}, .stage` : KEEPS;
			const kept = target instanceof Element && target.closest(keeps) !== null;
			from =
				pointerType !== 'mouse' && isPrimary && !kept ? { id: pointerId, x: clientX, y: clientY } : undefined;
		}

		function up({ pointerId, clientX, clientY }: PointerEvent) {
			if (from?.id !== pointerId) return;
			const [dx, dy] = [clientX - from.x, clientY - from.y];
			from = undefined;
			if (Math.abs(dx) >= LEAST && Math.abs(dx) > STRAIGHT * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
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
