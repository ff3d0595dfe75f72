import type { Attachment } from 'svelte/attachments';

/** How much larger: letters of a chart then stand as high as those of the band. */
const ZOOM = 2;

/**
 * Holds a magnifier over the picture: it grows around where the mouse or the finger is, and follows it. The picture is
 * drawn once and moved whole, so that nothing in it is laid out on the way.
 */
export function magnifier(isOn: () => boolean): Attachment<HTMLElement> {
	return (main) => {
		let [x, y] = [0.5, 0.4];

		function apply() {
			const stage = main.querySelector<HTMLElement>('.stage');
			const box = stage?.querySelector<HTMLElement>('.box');
			if (!stage || !box) return;
			const { clientWidth, clientHeight } = stage;
			const [left, top] = [x * clientWidth - box.offsetLeft, y * clientHeight - box.offsetTop];
			box.style.transformOrigin = `${left}px ${top}px`;
			box.style.transform = isOn() ? `scale(${ZOOM})` : '';
		}

		function move({ clientX, clientY }: PointerEvent) {
			[x, y] = [clientX / innerWidth, clientY / (innerHeight || 1)];
			if (isOn()) apply();
		}

		$effect(apply);
		main.addEventListener('pointermove', move, { passive: true });
		main.addEventListener('pointerdown', move, { passive: true });
		return () => {
			main.removeEventListener('pointermove', move);
			main.removeEventListener('pointerdown', move);
		};
	};
}
