import type { Attachment } from 'svelte/attachments';
import { frameMapping } from './frame.ts';

type Box = readonly [number, number, number, number];

interface Seen {
	readonly key: string;
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

const before = new WeakMap<Element, Seen>();

/**
 * Glides from one crop of the plan to another. The new crop is drawn at once; the layer then starts where the
 * old one stood and is moved whole, by the compositor, so that no shape is laid out on the way.
 *
 * @param moves whether to glide or to cut
 */
export function glide(box: Box, fit: 'cover' | 'contain', moves: () => boolean): Attachment<HTMLElement> {
	return (layer) => {
		const width = layer.clientWidth;
		const height = layer.clientHeight;
		const { scale, x, y } = frameMapping(box, fit, width, height);
		const now: Seen = { key: `${box.join()} ${fit}`, scale, x, y };
		const old = before.get(layer);
		before.set(layer, now);
		if (!old || old.key === now.key || width === 0 || !moves()) return;
		const zoom = old.scale / scale;
		const start = `translate(${old.x - x * zoom}px, ${old.y - y * zoom}px) scale(${zoom})`;
		const style = getComputedStyle(layer);
		layer.animate([{ transform: start }, { transform: 'none' }], {
			duration: parseFloat(style.getPropertyValue('--glide')) || 480,
			easing: 'cubic-bezier(.2, 0, 0, 1)'
		});
	};
}
