import type { Attachment } from 'svelte/attachments';
import { frameMapping } from './frame.ts';

type Box = readonly [number, number, number, number];

interface Crop {
	readonly box: Box;
	readonly fit: 'cover' | 'contain';
}

const before = new WeakMap<Element, Crop>();
const same = (a: Crop, b: Crop): boolean => a.fit === b.fit && a.box.join() === b.box.join();

/**
 * Glides from one crop of the plan to another. The new crop is drawn at once; the layer then starts where the
 * old one stood and is moved whole, by the compositor, so that no shape is laid out on the way.
 *
 * @param moves whether to glide or to cut
 */
export function flip(box: Box, fit: 'cover' | 'contain', moves: () => boolean): Attachment<HTMLElement> {
	return (layer) => {
		const now = { box, fit };
		const old = before.get(layer);
		before.set(layer, now);
		// Asking for sizes costs a layout: only where there is something to show.
		if (!old || same(old, now) || !moves()) return;
		const { clientWidth: width, clientHeight: height } = layer;
		const from = frameMapping(old.box, old.fit, width, height);
		const to = frameMapping(box, fit, width, height);
		const zoom = from.scale / to.scale;
		const start = `translate(${from.x - to.x * zoom}px, ${from.y - to.y * zoom}px) scale(${zoom})`;
		layer.animate([{ transform: start }, { transform: 'none' }], {
			duration: width < 640 ? 360 : 480,
			easing: 'cubic-bezier(.2, 0, 0, 1)'
		});
	};
}
