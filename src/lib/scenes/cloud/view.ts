import type { Frame } from '../scene.ts';

export interface CloudView {
	readonly frame: Frame;
}

export function view(): CloudView {
	return { frame: { wide: [0, 0, 240, 160], tall: [0, 0, 150, 160], fit: 'contain' } };
}
