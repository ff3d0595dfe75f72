import type { Attachment } from 'svelte/attachments';

/** Scale factor: chart labels become as large as the text of the band below. */
const ZOOM = 2;

/**
 * Creates an attachment that enlarges the picture around the pointer. The picture is scaled as a whole by a CSS
 * transform, without a new layout.
 * @param isOn returns whether the picture is enlarged now
 */
export function magnifier(isOn: () => boolean): Attachment<HTMLElement> {
	return (main) => {
		let [x, y] = [0.5, 0.4];

		function apply() {
			const stage = main.querySelector<HTMLElement>('.stage');
			if (!stage) return;
			const { clientWidth, clientHeight } = stage;
			const transform = isOn() ? `scale(${ZOOM})` : '';
			// The picture, and handles over it.
			for (const box of stage.querySelectorAll<HTMLElement>('.box')) {
				const [left, top] = [x * clientWidth - box.offsetLeft, y * clientHeight - box.offsetTop];
				box.style.transformOrigin = `${left}px ${top}px`;
				box.style.transform = transform;
			}
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
