import type { Frame } from '../scene.ts';

export interface FilesView {
	readonly frame: Frame;
}

export function view(): FilesView {
	return { frame: { wide: [0, 0, 240, 160], tall: [0, 0, 150, 160], fit: 'contain' } };
}
